package app.fairwell.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Keeps of all answers those that the kind of letter tells. The others are left out, and
 * told of: a win-back has no end, no reasons and no alternatives, and of the practical
 * details only whom to contact; a termination asks nobody back.
 */
final class TellableAnswers {

	private static final LetterRequest.WinBack NOTHING = new LetterRequest.WinBack(null, null, null, null, null, null);

	private final LetterRequest read;

	private final Answers answers;

	private final LocalDate today;

	private final List<LetterWarning> warnings = new ArrayList<>();

	TellableAnswers(LetterRequest read, Answers answers, LocalDate today) {
		this.read = read;
		this.answers = answers;
		this.today = today;
	}

	LetterRequest of(LetterKind kind) {
		return (kind == LetterKind.WIN_BACK) ? winBack() : termination();
	}

	private LetterRequest termination() {
		LocalDate end = this.read.endDate();
		warn(!NOTHING.equals(this.read.winBack()), "win-back-left-out");
		warn(this.read.letterDate().isBefore(this.today), "letter-date-passed");
		warn(end.isBefore(this.today), "end-date-passed");
		warn(!end.isBefore(this.today) && end.isBefore(this.read.letterDate()), "end-before-letter");
		return with(this.read.reasons(), this.read.framing(), this.read.situations(), this.read.alternatives(), end,
				this.read.practical(), null);
	}

	private LetterRequest winBack() {
		Answers.Practical contact = onlyContact(this.read.practical());
		LetterRequest.WinBack told = this.read.winBack();
		warn(hasEnding() || !contact.equals(this.read.practical()), "ending-left-out");
		warn(this.read.letterDate().isBefore(this.today), "letter-date-passed");
		warn(told == null || told.whatWentWrong() == null, "win-back-vague");
		warn((told == null || told.remedy() == null) && this.read.goodwill() == null, "win-back-no-offer");
		warn(this.read.sender().name() == null, "win-back-unsigned");
		return with(Set.of(), null, List.of(), List.of(), this.read.letterDate(), contact, told);
	}

	private boolean hasEnding() {
		return Stream
			.of(this.answers.reasons().stream(), this.answers.situations().stream(),
					this.answers.alternatives().stream(), Stream.ofNullable(this.answers.endDate()),
					Stream.ofNullable(this.answers.framing()))
			.flatMap((typed) -> typed)
			.anyMatch((typed) -> !typed.isBlank());
	}

	private static Answers.Practical onlyContact(Answers.Practical given) {
		return new Answers.Practical(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				given.contact());
	}

	private void warn(boolean applies, String code) {
		if (applies) {
			this.warnings.add(new LetterWarning(code));
		}
	}

	private LetterRequest with(Set<Reason> reasons, @Nullable Framing framing, List<String> situations,
			List<String> alternatives, LocalDate endDate, Answers.Practical practical,
			LetterRequest.@Nullable WinBack winBack) {
		LetterKind kind = (winBack != null) ? LetterKind.WIN_BACK : LetterKind.TERMINATION;
		return new LetterRequest(kind, this.read.language(), this.read.sender(), this.read.customer(),
				this.read.toCompany(), reasons, framing, this.read.service(), situations, this.read.goodwill(),
				alternatives, this.read.letterDate(), endDate, this.warnings, this.read.place(), this.read.warmth(),
				this.read.delivery(), this.read.enclosures(), practical, winBack, this.read.second());
	}

}
