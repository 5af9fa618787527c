package app.fairwell.api;

import java.util.Arrays;

import app.fairwell.letter.SectionKind;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An address with a kind of section that no letter has.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownSectionException extends RuntimeException {

	UnknownSectionException(String kind) {
		super("No section is '%s'; allowed are %s".formatted(kind,
				Arrays.stream(SectionKind.values()).map(SectionKind::id).toList()));
	}

}
