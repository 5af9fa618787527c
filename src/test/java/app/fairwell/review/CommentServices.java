package app.fairwell.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Approvers;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftApproved;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.Reviewing;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.SectionKind;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;
import org.jspecify.annotations.Nullable;

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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tests of comments share: a writer, a manager and their letters.
 */
@Import(CommentServices.Beans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CommentServices {

	@Autowired
	Comments comments;

	@Autowired
	Drafts drafts;

	@Autowired
	Reviewing reviewing;

	@Autowired
	JdbcClient jdbc;

	final SignedIn writer = person("Wren Tate", Role.WRITER);

	final SignedIn manager = person("Max Ruiz", Role.MANAGER);

	void write(DraftView draft, @Nullable SectionKind kind, String words, @Nullable String wording) {
		this.comments.write(draft.id(), new NewComment(kind, words, wording,
				(wording != null) ? thanks(draft).version() : null, UUID.randomUUID()), this.manager);
	}

	CommentView only(DraftView draft) {
		List<CommentView> found = this.comments.of(draft.id());
		assertThat(found).hasSize(1);
		return found.get(0);
	}

	DraftView draft() {
		return this.drafts.create(new NewDraft(AnswersMother.answers().build(), List.of(), ZoneId.of("Europe/London"),
				UUID.randomUUID().toString()), this.writer);
	}

	DraftView again(DraftView draft) {
		return this.drafts.find(draft.id(), this.writer);
	}

	static SectionView thanks(DraftView draft) {
		return draft.section(SectionKind.THANKS).orElseThrow();
	}

	static SignedIn person(String name, Role role) {
		return new SignedIn(UUID.randomUUID(), name, "someone@example.com", role, null);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@Import({ Approvers.class, Comments.class, CommentWriting.class })
	@ComponentScan(basePackages = { "app.fairwell.audit", "app.fairwell.draft", "app.fairwell.customer" },
			useDefaultFilters = false, includeFilters = @ComponentScan.Filter({ Component.class, Service.class }),
			excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class }))
	static class Beans {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

		@EventListener
		void makeFile(DraftApproved approved) {
			approved.freeze("file".getBytes(StandardCharsets.UTF_8));
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
