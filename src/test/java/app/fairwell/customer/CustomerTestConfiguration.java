package app.fairwell.customer;

import app.fairwell.account.Approvers;
import app.fairwell.letter.LetterComposer;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.MovableClock;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/**
 * The services of customers and of their letters on a clock that tests move.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(Approvers.class)
@ComponentScan(basePackages = { "app.fairwell.draft", "app.fairwell.customer", "app.fairwell.audit" },
		useDefaultFilters = false, includeFilters = @ComponentScan.Filter({ Component.class, Service.class }),
		excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class }))
class CustomerTestConfiguration {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	@Bean
	Repertoire repertoire() {
		return new Repertoire();
	}

	@Bean
	ToneReview toneReview() {
		return ToneReview.load();
	}

	@Bean
	LetterComposer letterComposer() {
		return new LetterComposer(Phrasebooks.read());
	}

}
