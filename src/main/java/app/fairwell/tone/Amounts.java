package app.fairwell.tone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds amounts of money: a number beside a sign or a word for a currency, in figures of
 * any script, grouped in any way.
 */
final class Amounts {

	private static final String SIGNS = "£$€₹৳₸";

	private static final Set<String> WORDS = Set.of("gbp", "usd", "eur", "inr", "bdt", "kzt", "pln", "cad", "aud", "rs",
			"rupee", "rupees", "pound", "pounds", "dollar", "dollars", "euro", "euros", "zl", "zloty", "zlote",
			"zlotych", "रु", "रुपये", "रुपए", "रुपयों", "টাকা", "রুপি", "రూ", "రూపాయలు", "రూపాయల", "тг", "тенге");

	/** Words that take endings. */
	private static final List<String> STEMS = List.of("рупи", "тенге", "টাকা", "রুপি", "రూపాయ", "रुपय");

	private Amounts() {
	}

	static List<BigDecimal> in(Sentence sentence) {
		List<BigDecimal> amounts = new ArrayList<>();
		List<Token> tokens = sentence.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i).isNumber()) {
				int end = endOfNumber(tokens, i);
				if (isMoney(tokens, i - 1, -1) || isMoney(tokens, end, 1)) {
					amounts.add(value(tokens, i, end));
				}
				i = end - 1;
			}
		}
		return amounts;
	}

	/** A space may stand between thousands. */
	private static int endOfNumber(List<Token> tokens, int start) {
		int end = start + 1;
		while (end < tokens.size() && tokens.get(end).isNumber() && isGroup(tokens.get(end).exact())
				&& tokens.get(end).start() == tokens.get(end - 1).end() + 1) {
			end++;
		}
		return end;
	}

	private static boolean isGroup(String number) {
		int digits = 0;
		while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
			digits++;
		}
		return digits == 3;
	}

	private static boolean isMoney(List<Token> tokens, int index, int step) {
		int at = (index >= 0 && index < tokens.size() && tokens.get(index).is(".") && step < 0) ? index - 1 : index;
		if (at < 0 || at >= tokens.size()) {
			return false;
		}
		String word = tokens.get(at).folded();
		return WORDS.contains(word) || (!tokens.get(at).isWord() && SIGNS.contains(word))
				|| STEMS.stream().anyMatch(word::startsWith);
	}

	private static BigDecimal value(List<Token> tokens, int start, int end) {
		StringBuilder digits = new StringBuilder();
		int point = -1;
		for (int i = start; i < end; i++) {
			String number = tokens.get(i).exact();
			for (int j = 0; j < number.length(); j++) {
				int digit = Character.digit(number.charAt(j), 10);
				if (digit >= 0) {
					digits.append((char) ('0' + digit));
				}
				else if (i == end - 1 && j >= number.length() - 3) {
					point = digits.length();
				}
			}
		}
		BigDecimal value = new BigDecimal(digits.toString());
		return (point >= 0) ? value.movePointLeft(digits.length() - point) : value;
	}

}
