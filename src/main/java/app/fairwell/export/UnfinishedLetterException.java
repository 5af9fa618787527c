package app.fairwell.export;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A letter with an unfilled place does not leave the house (product.md A14).
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public class UnfinishedLetterException extends RuntimeException {

	private final List<String> missing;

	UnfinishedLetterException(List<String> missing) {
		super("The letter still lacks " + missing.size() + " answers; it leaves the house when none is missing");
		this.missing = List.copyOf(missing);
	}

	/**
	 * What is missing.
	 * @return the labels of the missing answers, in the language of the letter
	 */
	public List<String> missing() {
		return this.missing;
	}

}
