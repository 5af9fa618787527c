package app.fairwell.phrasebook;

import java.util.Collection;

/**
 * A language that no letter can be written in.
 */
public class UnknownLanguageException extends RuntimeException {

	UnknownLanguageException(String given, Collection<String> allowed) {
		super("No letters in '" + given + "'; there are letters in " + allowed);
	}

}
