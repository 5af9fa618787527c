package app.fairwell.draft;

import java.nio.charset.StandardCharsets;

import app.fairwell.account.Approvers;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterText;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.MovableClock;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

/**
 * The services of drafts and customers on a clock that tests move.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(Approvers.class)
@ComponentScan(basePackages = { "app.fairwell.audit", "app.fairwell.draft", "app.fairwell.customer" },
		useDefaultFilters = false, includeFilters = @ComponentScan.Filter({ Component.class, Service.class }),
		excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class }))
class DraftTestConfiguration {

	@Bean
	MovableClock clock() {
		return new MovableClock();
	}

	@Bean
	static StatementCount statementCount() {
		return new StatementCount();
	}

	/** Stands for the file of an approved letter. */
	@EventListener
	void makeFile(DraftApproved approved) {
		approved.freeze(LetterText.of(approved.letter()).getBytes(StandardCharsets.UTF_8));
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
