package app.fairwell.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import app.fairwell.business.Paper;
import app.fairwell.letter.Letter;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how tight letters are set: a letter is opened more often than its words
 * change, and finding it out takes longer than all else about opening it. Of a letter it
 * knows the fingerprint only. What it forgets, or another copy of the app does not know,
 * is found out again.
 */
class KnownSteps {

	private static final int AT_MOST = 1000;

	private final Map<String, List<Integer>> known = new ConcurrentHashMap<>();

	List<Integer> of(Letter letter, Paper paper, byte @Nullable [] logo, Supplier<List<Integer>> finding) {
		String fingerprint = fingerprint(letter, paper, logo);
		List<Integer> steps = this.known.get(fingerprint);
		if (steps == null) {
			steps = finding.get();
			if (this.known.size() >= AT_MOST) {
				this.known.clear();
			}
			this.known.put(fingerprint, steps);
		}
		return steps;
	}

	private static String fingerprint(Letter letter, Paper paper, byte @Nullable [] logo) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update((letter + paper.name()).getBytes(StandardCharsets.UTF_8));
			if (logo != null) {
				digest.update(logo);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
