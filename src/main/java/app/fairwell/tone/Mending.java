package app.fairwell.tone;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.lang.UCharacter;

/**
 * Makes the sentences that may stand in place of one that was found.
 */
final class Mending {

	private static final String GROUP = "$1";

	private Mending() {
	}

	/**
	 * The suggestions of a rule for a sentence, the mended sentence first.
	 */
	static List<String> suggestions(Rule rule, Pattern.Match match, Sentence sentence) {
		String group = group(match, sentence);
		List<String> suggestions = new ArrayList<>();
		String instead = rule.instead();
		if (instead != null) {
			suggestions.add(mended(sentence, match, instead.replace(GROUP, group)));
		}
		for (String better : rule.better()) {
			suggestions.add(better.replace(GROUP, group));
		}
		return suggestions.stream().distinct().toList();
	}

	private static String group(Pattern.Match match, Sentence sentence) {
		if (match.groupEnd() <= match.groupStart() || match.groupStart() < 0) {
			return "";
		}
		int start = sentence.tokens().get(match.groupStart()).start() - sentence.start();
		int end = sentence.tokens().get(match.groupEnd() - 1).end() - sentence.start();
		return sentence.words().substring(start, end);
	}

	private static String mended(Sentence sentence, Pattern.Match match, String instead) {
		int start = sentence.tokens().get(match.start()).start() - sentence.start();
		int end = sentence.tokens().get(match.end() - 1).end() - sentence.start();
		String before = sentence.words().substring(0, start).stripTrailing();
		String after = sentence.words().substring(end).stripLeading();
		boolean glued = after.isEmpty() || !Tokeniser.isWordPart(after.codePointAt(0));
		String middle = instead.isEmpty() ? "" : (before.isEmpty() ? "" : " ") + instead;
		String mended = (before + middle + (glued ? "" : " ") + after).strip();
		return capitalised(mended, sentence.words());
	}

	private static String capitalised(String mended, String original) {
		if (mended.isEmpty() || !UCharacter.isUUppercase(original.codePointAt(0))) {
			return mended;
		}
		int first = mended.codePointAt(0);
		return Character.toString(UCharacter.toTitleCase(first)) + mended.substring(Character.charCount(first));
	}

}
