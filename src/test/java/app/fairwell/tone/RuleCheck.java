package app.fairwell.tone;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For authors of rules: checks a language's folder, its examples, the composer's own
 * letters and, if given, a corpus. Arguments: the language, the root of a checkout, and a
 * corpus.
 */
public final class RuleCheck {

	private RuleCheck() {
	}

	public static void main(String[] arguments) {
		String language = arguments[0];
		Path root = Path.of(arguments[1]);
		ToneReview review = ToneSamples.review(root.resolve(ToneSamples.RULES));
		LanguageRules rules;
		try {
			rules = review.rules(ToneSamples.context(language, "termination", null)).orElseThrow();
		}
		catch (InvalidToneDataException ex) {
			System.out.println("FORMAT " + ex.getMessage());
			return;
		}
		long patterns = rules.rules().stream().mapToLong((rule) -> rule.any().size()).sum();
		System.out.printf("%d rules, %d patterns%n", rules.rules().size(), patterns);
		examples(rules);
		letters(review, language, root);
		if (arguments.length > 2) {
			System.out.println(Score.of(review, ToneSamples.corpus(language, Path.of(arguments[2]))).report());
		}
	}

	private static void examples(LanguageRules rules) {
		int wrong = 0;
		for (Rule rule : rules.rules()) {
			for (String example : rule.caught()) {
				if (!ToneSamples.finds(rules, rule, example)) {
					System.out.println("NOT CAUGHT " + rule.name() + ": " + example);
					wrong++;
				}
			}
			for (String example : rule.passed()) {
				if (ToneSamples.finds(rules, rule, example)) {
					System.out.println("NOT PASSED " + rule.name() + ": " + example);
					wrong++;
				}
			}
		}
		System.out.println(wrong + " examples wrong");
	}

	private static void letters(ToneReview review, String language, Path root) {
		int alarms = 0;
		int count = 0;
		Set<String> seen = new HashSet<>();
		for (Map.Entry<String, List<String>> file : ToneSamples
			.letters(language, root.resolve(ToneSamples.LETTERS), root.resolve("target/cases"))
			.entrySet()) {
			ToneContext context = ToneSamples.letterContext(language, file.getKey());
			for (String letter : file.getValue()) {
				count++;
				for (Finding finding : review.review(letter, context)) {
					if (seen.add(finding.rule() + finding.sentence())) {
						System.out
							.println("ALARM " + finding.rule() + " [" + letter.substring(finding.start(), finding.end())
									+ "] in " + file.getKey() + ": " + finding.sentence());
						alarms++;
					}
				}
			}
		}
		System.out.println(alarms + " sentences with alarms in " + count + " letters");
	}

}
