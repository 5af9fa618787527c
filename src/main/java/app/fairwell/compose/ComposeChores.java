package app.fairwell.compose;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class ComposeChores {

	@Bean
	Chore eraseUnfinishedForms(UnfinishedForms forms) {
		return new Chore("erase-unfinished-forms", Duration.ofHours(12), forms::erase);
	}

}
