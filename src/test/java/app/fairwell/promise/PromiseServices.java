package app.fairwell.promise;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Approvers;
import app.fairwell.account.People;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftApproved;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterText;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tests of the services share. Each test has a writer of its own, who sees only
 * what this test made.
 */
@Import(PromiseServices.Beans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class PromiseServices {

	static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

	@Autowired
	Drafts drafts;

	@Autowired
	Approvals approvals;

	@Autowired
	Promises promises;

	@Autowired
	PromiseList list;

	@Autowired
	CalendarAddresses addresses;

	@Autowired
	JdbcClient jdbc;

	@MockitoBean
	Businesses businesses;

	SignedIn writer = person("Wren Tate", Role.WRITER);

	SignedIn manager = person("Max Ruiz", Role.MANAGER);

	static SignedIn person(String name, Role role) {
		return new SignedIn(UUID.randomUUID(), name, "someone@example.com", role, null);
	}

	static Answers answers() {
		return AnswersMother.answers()
			.goodwill(AnswersMother.refund())
			.practical(new Answers.Practical(null, null, null, null, null, null, null, null, null, null,
					"the plans, by 10 March 2027", null, null, null, null))
			.build();
	}

	DraftView approved(Answers answers) {
		DraftView draft = this.drafts.create(
				new NewDraft(answers, List.of(), ZoneId.of("Europe/London"), UUID.randomUUID().toString()),
				this.writer);
		return approve(draft.id());
	}

	DraftView approve(UUID id) {
		return this.approvals.approve(id, this.drafts.find(id, this.manager).seen(), this.manager);
	}

	List<PromiseRow> of(DraftView draft) {
		return this.list.ofLetter(draft.id(), this.writer);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@Import({ Approvers.class, People.class })
	@ComponentScan(
			basePackages = { "app.fairwell.audit", "app.fairwell.draft", "app.fairwell.customer",
					"app.fairwell.promise" },
			useDefaultFilters = false, includeFilters = @ComponentScan.Filter({ Component.class, Service.class }),
			excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class }))
	static class Beans {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
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

}
