package app.fairwell.customer;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.support.MovableClock;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tests of customers and their letters share. Each test has a mark of its own in
 * all its names.
 */
@Import(CustomerTestConfiguration.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CustomerServices {

	@Autowired
	Drafts drafts;

	@Autowired
	CustomerRecords records;

	@Autowired
	CustomerLetters letters;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock clock;

	final String mark = UUID.randomUUID().toString().substring(0, 8);

	final SignedIn owner = person("Ana Byrne", Role.OWNER);

	final SignedIn manager = person("Max Ruiz", Role.MANAGER);

	final SignedIn writer = person("Wren Tate", Role.WRITER);

	@BeforeEach
	void startClock() {
		this.clock.reset();
	}

	static SignedIn person(String name, Role role) {
		return new SignedIn(UUID.randomUUID(), name, "someone@example.com", role, null);
	}

	/** A letter to a person whose name bears the mark of the test. */
	DraftView letter(String name, SignedIn by) {
		return letter(AnswersMother.answers().person(name + " " + this.mark, "m").build(), List.of("Only for us"), by);
	}

	DraftView letter(Answers answers, List<String> notes, SignedIn by) {
		return this.drafts
			.create(new NewDraft(answers, notes, ZoneId.of("Europe/London"), UUID.randomUUID().toString()), by);
	}

	long count(String table, String column, UUID id) {
		return this.database.sql("select count(*) from " + table + " where " + column + " = ?")
			.param(id)
			.query(Long.class)
			.single();
	}

	List<String> trail(UUID subject) {
		return this.database.sql("select action || ' ' || detail from audit_line where subject_id = ? order by number")
			.param(subject)
			.query(String.class)
			.list()
			.stream()
			.map(String::strip)
			.toList();
	}

}
