package app.fairwell.draft;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Words of a section that would be boxes on paper; nothing was saved.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class SectionUnprintableException extends RuntimeException {

	private final transient List<String> found;

	SectionUnprintableException(List<String> found) {
		super("A section has %d characters that no font has; allowed is what can be printed".formatted(found.size()));
		this.found = List.copyOf(found);
	}

	/**
	 * What cannot be printed.
	 * @return the characters, named for people
	 */
	public List<String> found() {
		return this.found;
	}

}
