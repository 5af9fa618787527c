package app.fairwell.guide;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the guide asks (product.md C1, C5, D8) beside the reasons; "not sure" is an answer
 * wherever somebody may well not know.
 */
enum Question {

	/** Whether it came up lately (C3). */
	SUDDEN("sudden", "yes", "no", Question.UNSURE),

	/** Whether what happened is written down (C1). */
	DOCUMENTED("documented", "yes", "no", Question.UNSURE),

	/** Whether it was talked about (C1, C5). */
	TALKED("talked", "yes", "no", Question.UNSURE),

	/** How long the customer has been with the business (C1, D8). */
	YEARS("years", "under-one", "one-to-five", "over-five", Question.UNSURE),

	/** Whether they are an old friend (C3). */
	FRIEND("friend", "yes", "no"),

	/** Whether the situation could change (C2). */
	CHANGE("change", "yes", "no", Question.UNSURE),

	/** Whether the customer has to meet a deadline soon (C5). */
	DEADLINE("deadline", "yes", "no", Question.UNSURE),

	/** Whether a contract names a notice or a form (C5). */
	NOTICE("notice", "yes", "no", Question.UNSURE),

	/** Whether it could be, or look like, discrimination or retaliation (C5). */
	UNFAIR("unfair", "yes", "no", Question.UNSURE),

	/** What they brought in a year, against an ordinary customer (D8). */
	REVENUE("revenue", "more", "ordinary", "less", Question.UNSURE),

	/** Whether they recommended the business (D8). */
	REFERRALS("referrals", "yes", "no", Question.UNSURE),

	/** How much work they were (D8). */
	EFFORT("effort", "little", "ordinary", "much"),

	/** Whether the staff would suffer (D8). */
	STAFF("staff", "yes", "no", Question.UNSURE),

	/** Whether it would reward somebody for being loud (D8). */
	LOUDNESS("loudness", "yes", "no", Question.UNSURE),

	/** Whether others would be served worse (D8). */
	OTHERS("others", "yes", "no", Question.UNSURE),

	/** How often winning them back was tried without an answer (D8). */
	ATTEMPTS("attempts", "none", "one", "two");

	private static final String UNSURE = "unsure";

	/** What is asked before parting. */
	static final List<Question> PARTING = List.of(SUDDEN, DOCUMENTED, TALKED, YEARS, FRIEND, CHANGE, DEADLINE, NOTICE,
			UNFAIR);

	/** What is asked before winning back. */
	static final List<Question> WINNING_BACK = List.of(YEARS, REVENUE, REFERRALS, EFFORT, STAFF, LOUDNESS, OTHERS,
			ATTEMPTS);

	private final String id;

	private final List<String> answers;

	Question(String id, String... answers) {
		this.id = id;
		this.answers = List.copyOf(Arrays.asList(answers));
	}

	// Public for the expressions of templates, as answers() is
	public String id() {
		return this.id;
	}

	/** The ids of all answers, in the order in which they are offered. */
	public List<String> answers() {
		return this.answers;
	}

	boolean offers(@Nullable String answer) {
		return answer != null && this.answers.contains(answer);
	}

	/** What holds while nobody was asked. */
	String unasked() {
		return this.answers.contains(UNSURE) ? UNSURE : "no";
	}

}
