package app.fairwell.draft;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets the bin be emptied from time to time.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftConfiguration {

}
