package app.fairwell.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.MovableClock;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tests of the services share. Each test has a writer of its own, who sees only
 * what this test made.
 */
@Import(DraftTestConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class DraftServices {

	static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	Drafts drafts;

	@Autowired
	Reviewing reviewing;

	@Autowired
	Approvals approvals;

	@Autowired
	MovableClock clock;

	SignedIn writer = person("Wren Tate", Role.WRITER);

	SignedIn manager = person("Max Ruiz", Role.MANAGER);

	@BeforeEach
	void startClock() {
		this.clock.reset();
	}

	static SignedIn person(String name, Role role) {
		return new SignedIn(UUID.randomUUID(), name, "someone@example.com", role, null);
	}

	static AnswersMother answers() {
		return AnswersMother.answers();
	}

	/**
	 * Until the index is made the newest are searched alone, and other tests make many.
	 */
	void awaitIndex() throws InterruptedException {
		DraftQuery any = new DraftQuery("any", null, null, null, 1);
		for (int i = 0; i < 600 && !this.drafts.list(any, this.manager).whole(); i++) {
			Thread.sleep(50);
		}
		assertThat(this.drafts.list(any, this.manager).whole()).as("the index is made").isTrue();
	}

	DraftView create(AnswersMother answers) {
		return create(answers.build());
	}

	DraftView create(Answers answers) {
		return this.drafts.create(new NewDraft(answers, List.of(), LONDON, UUID.randomUUID().toString()), this.writer);
	}

	SectionView write(DraftView draft, SectionView section, String text) {
		return this.drafts.changeSection(draft.id(), section.kind(), section.version(), new SectionChange.Text(text),
				this.writer);
	}

	DraftView answer(DraftView draft, AnswersMother answers) {
		DraftView now = this.drafts.find(draft.id(), this.writer);
		NewAnswers changed = new NewAnswers(now.version(), answers.build(), now.privateNotes(),
				UUID.randomUUID().toString());
		return this.drafts.changeAnswers(draft.id(), changed, this.writer);
	}

	DraftView again(DraftView draft) {
		return this.drafts.find(draft.id(), this.writer);
	}

	DraftView waiting() {
		DraftView draft = create(answers());
		return this.reviewing.submit(draft.id(), draft.version(), this.writer);
	}

	DraftView approved() {
		return release(waiting());
	}

	DraftView release(DraftView draft) {
		return this.approvals.approve(draft.id(), this.drafts.find(draft.id(), this.manager).seen(), this.manager);
	}

}
