package app.fairwell.letter;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads what a win-back tells (product.md D). None of it must be there: what is missing
 * the letter says in general words that hold for everybody.
 */
final class WinBackReader {

	private static final Answers.WinBack NOTHING = new Answers.WinBack(null, null, null, null, null, null);

	private final AnswerCheck check;

	WinBackReader(AnswerCheck check) {
		this.check = check;
	}

	LetterRequest.WinBack read(Answers.@Nullable WinBack answers) {
		Answers.WinBack given = Objects.requireNonNullElse(answers, NOTHING);
		return new LetterRequest.WinBack(words("whatWentWrong", given.whatWentWrong()), words("cause", given.cause()),
				words("feelings", given.feelings()), words("remedy", given.remedy()), words("mission", given.mission()),
				this.check.date("winBack.leftOn", given.leftOn()));
	}

	private @Nullable String words(String field, @Nullable String given) {
		return this.check.words("winBack." + field, given, AnswerCheck.LONG);
	}

}
