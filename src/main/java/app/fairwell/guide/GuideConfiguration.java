package app.fairwell.guide;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the rules at the start: broken ones stop it.
 */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

	@Bean
	PartingRules partingRules() {
		return PartingRules.read(RuleFile.read());
	}

	@Bean
	WinBackRules winBackRules() {
		return WinBackRules.read(RuleFile.read());
	}

}
