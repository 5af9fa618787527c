package app.fairwell.tone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * The readings of Polish words. The dictionary is loaded when the first word is asked.
 */
final class PolishWords {

	private final PolishStemmer stemmer = new PolishStemmer();

	/**
	 * The readings of a word.
	 * @param word a word with its Polish letters
	 * @return what it may be, empty for an unknown word
	 */
	List<Reading> readings(String word) {
		List<Reading> readings = new ArrayList<>();
		for (WordData data : this.stemmer.lookup(word.toLowerCase(Locale.ROOT))) {
			CharSequence tags = data.getTag();
			for (String tag : parts((tags != null) ? tags.toString() : "", "+")) {
				readings.add(new Reading(data.getStem().toString(), parts(tag, ":.")));
			}
		}
		return readings;
	}

	private static List<String> parts(String tags, String separators) {
		return Collections.list(new StringTokenizer(tags, separators)).stream().map(String.class::cast).toList();
	}

	/**
	 * One reading of a word.
	 *
	 * @param lemma its base form
	 * @param tags the parts of its tag, such as {@code praet} and {@code sec}
	 */
	record Reading(String lemma, List<String> tags) {
	}

}
