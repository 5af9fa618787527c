package app.fairwell.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.fairwell.audit.Fingerprint;
import app.fairwell.draft.DraftView;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entity tag of a draft. Its version is not enough: sections have their own, and a
 * date left open follows the day (product.md A16). So the tag names the content too.
 *
 * @param version the version of the draft, by which a step sent twice is known
 * @param steps how many steps it had taken
 * @param content a hash of what was read
 */
record DraftTag(long version, int steps, String content) {

	/** What the header of a step is, for the description. */
	static final String HEADER = "The ETag of the draft as it was read; has to be there";

	private static final JsonMapper JSON = new JsonMapper();

	private static final int DIGITS = 24;

	private static final Pattern OURS = Pattern.compile("(?:W/)?\"?(\\d{1,18})-(\\d{1,9})-([0-9a-f]{24})\"?");

	/** What stands for all tags that were never ours; no draft has such a version. */
	private static final DraftTag OTHER = new DraftTag(-1, 0, "");

	static DraftTag of(DraftView draft, DraftAnswer answer) {
		String content = Fingerprint.of(JSON.writeValueAsBytes(answer)).substring(0, DIGITS);
		return new DraftTag(draft.version(), draft.progress().steps().size(), content);
	}

	/**
	 * The tag that a step names.
	 * @param ifMatch the header {@code If-Match}
	 * @return the tag, one that no draft has if it is none of ours
	 * @throws MissingVersionException if there is none
	 * @throws InvalidAnswersException if it is the star, which names nothing that was
	 * read
	 */
	static DraftTag named(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw new MissingVersionException();
		}
		if (ifMatch.strip().equals("*")) {
			throw new InvalidAnswersException(
					List.of(new AnswerProblem("If-Match", "unknown", List.of("\"the draft's ETag\""))));
		}
		Matcher ours = OURS.matcher(ifMatch.strip());
		return ours.matches()
				? new DraftTag(Long.parseLong(ours.group(1)), Integer.parseInt(ours.group(2)), ours.group(3)) : OTHER;
	}

	/**
	 * The version that whoever names this tag saw.
	 * @param now the tag of the draft as it stands
	 * @return the version, one that no draft has if only the content is another
	 */
	long versionSeenBefore(DraftTag now) {
		return (this.content.equals(now.content) || this.version != now.version) ? this.version : OTHER.version;
	}

	String value() {
		return this.version + "-" + this.steps + "-" + this.content;
	}

}
