package app.fairwell.letter;

import org.jspecify.annotations.Nullable;

/**
 * Reads the practical details (product.md A13).
 */
final class PracticalReader {

	private final AnswerCheck check;

	PracticalReader(AnswerCheck check) {
		this.check = check;
	}

	Answers.Practical read(Answers.@Nullable Practical given) {
		if (given == null) {
			return new Answers.Practical(null, null, null, null, null, null, null, null, null, null, null, null, null,
					null, null);
		}
		return new Answers.Practical(words("agreement", given.agreement()), words("services", given.services()),
				words("notice", given.notice()), words("finishedWork", given.finishedWork()),
				words("openWork", given.openWork()), words("deadlines", given.deadlines()), words("fees", given.fees()),
				words("finalInvoice", given.finalInvoice()), words("prepaidReturn", given.prepaidReturn()),
				words("property", given.property()), words("records", given.records()),
				words("handover", given.handover()), words("retention", given.retention()),
				words("continuingDuties", given.continuingDuties()), words("contact", given.contact()));
	}

	private @Nullable String words(String field, @Nullable String given) {
		return this.check.words("practical." + field, given, AnswerCheck.LONG);
	}

}
