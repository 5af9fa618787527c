package app.fairwell.lesson;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The answers were changed after the page was read. Nothing was overwritten (product.md
 * E5).
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class LessonChangedMeanwhileException extends RuntimeException {

	private final transient Lesson stands;

	LessonChangedMeanwhileException(UUID draft, long seen, Lesson stands) {
		super("The lesson of draft %s stands at version %d, not %d".formatted(draft, stands.version(), seen));
		this.stands = stands;
	}

	/**
	 * What stands now.
	 * @return the lesson of the other person
	 */
	public Lesson stands() {
		return this.stands;
	}

}
