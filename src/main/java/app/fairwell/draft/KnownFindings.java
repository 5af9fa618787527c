package app.fairwell.draft;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import app.fairwell.audit.Fingerprint;
import app.fairwell.tone.Finding;
import app.fairwell.tone.ToneContext;

/**
 * Remembers what was found in a text: a letter is opened and saved more often than most
 * of its words change. What it forgets, or another copy of the app does not know, is
 * found out again.
 */
class KnownFindings {

	private static final int AT_MOST = 2000;

	private final Map<String, List<Finding>> known = new ConcurrentHashMap<>();

	/**
	 * The findings in a text.
	 * @param context what it belongs to
	 * @param reviewed the text, or the whole letter
	 * @param review finds them, when they are not known yet
	 * @return the findings
	 */
	List<Finding> in(ToneContext context, Object reviewed, Supplier<List<Finding>> review) {
		String fingerprint = Fingerprint.of(List.of(context, reviewed));
		List<Finding> found = this.known.get(fingerprint);
		if (found == null) {
			found = review.get();
			if (this.known.size() >= AT_MOST) {
				this.known.clear();
			}
			this.known.put(fingerprint, found);
		}
		return found;
	}

}
