package app.fairwell.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.draft.SectionChange;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;

/**
 * What to do to a section: exactly one of the three.
 */
record SectionBody(@Nullable String text, @Nullable Boolean omitted, @Nullable Integer position) implements Body {

	private static final List<String> FIELDS = List.of("text", "omitted", "position");

	/**
	 * The change that is asked for.
	 * @return the change
	 * @throws InvalidAnswersException if none or more than one is asked for
	 */
	SectionChange change() {
		if (Stream.of(this.text, this.omitted, this.position).filter(Objects::nonNull).count() != 1) {
			throw new InvalidAnswersException(List.of(new AnswerProblem("", "exactly-one", FIELDS)));
		}
		if (this.text != null) {
			return text(this.text);
		}
		return (this.omitted != null) ? new SectionChange.Omission(this.omitted) : move(this.position);
	}

	private static SectionChange text(String text) {
		if (text.length() > SectionChange.Text.MOST) {
			throw new InvalidAnswersException(
					List.of(new AnswerProblem("text", "too-long", List.of(Integer.toString(SectionChange.Text.MOST)))));
		}
		return new SectionChange.Text(text);
	}

	private static SectionChange move(@Nullable Integer position) {
		if (position == null || position < 0) {
			throw new InvalidAnswersException(
					List.of(new AnswerProblem("position", "out-of-range", List.of("0 and up"))));
		}
		return new SectionChange.Move(position);
	}

}
