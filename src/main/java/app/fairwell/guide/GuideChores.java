package app.fairwell.guide;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class GuideChores {

	@Bean
	Chore eraseAdvice(AdviceExpiry advice) {
		return new Chore("erase-advice", Duration.ofHours(6), advice::erase);
	}

}
