package app.fairwell.review;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody settled or reopened the comment meanwhile; nothing was done (product.md E5).
 */
@ResponseStatus(HttpStatus.CONFLICT)
class CommentMovedException extends RuntimeException {

	CommentMovedException(UUID id) {
		super("The comment %s does not stand any more as it was shown".formatted(id));
	}

}
