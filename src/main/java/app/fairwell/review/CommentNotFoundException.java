package app.fairwell.review;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The letter has no such comment or section.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class CommentNotFoundException extends RuntimeException {

	CommentNotFoundException(UUID draftId, Object what) {
		super("The draft %s has no %s".formatted(draftId, what));
	}

}
