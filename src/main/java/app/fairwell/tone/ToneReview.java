package app.fairwell.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Reads a text and says what should be looked at in it (product.md F). Nothing found
 * means nothing found by these rules, never that all is good.
 */
public final class ToneReview {

	/** The most UTF-16 units of a text that are read; the rest is left out. */
	public static final int LONGEST_TEXT = 50_000;

	private final Map<String, LanguageRules> languages = new ConcurrentHashMap<>();

	private final ToneFile.Folder folder;

	private ToneReview(ToneFile.Folder folder) {
		this.folder = folder;
	}

	/**
	 * A review by the rules on the class path. A language's rules are read when the first
	 * text in it comes: all of them would hold up the start, and the build has read each.
	 * @return a review that many threads may use
	 */
	public static ToneReview load() {
		return load((path) -> ToneReview.class.getResourceAsStream("/tone/" + path));
	}

	static ToneReview load(ToneFile.Folder folder) {
		return new ToneReview(folder);
	}

	/**
	 * Reviews what a person typed.
	 * @param text whole sentences, or a phrase of a field; read as far as
	 * {@link #LONGEST_TEXT}
	 * @param context what the text belongs to; a language without rules finds nothing
	 * @return the findings, sorted by where they begin
	 * @throws InvalidToneDataException if the language's rules cannot be used
	 */
	public List<Finding> review(String text, ToneContext context) {
		return review(text, context, new Reading.Steps());
	}

	List<Finding> review(String text, ToneContext context, Reading.Steps steps) {
		return rules(context).map((rules) -> review(rules, readable(text), context, steps)).orElse(List.of());
	}

	Optional<LanguageRules> rules(ToneContext context) {
		String language = context.language();
		return Catalogue.LANGUAGES.contains(language) ? Optional
			.of(this.languages.computeIfAbsent(language, (name) -> new LanguageReader(this.folder, name).read()))
				: Optional.empty();
	}

	static String readable(String text) {
		return (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text;
	}

	private static List<Finding> review(LanguageRules rules, String text, ToneContext context, Reading.Steps steps) {
		List<Finding> findings = new ArrayList<>();
		Set<String> known = rules.wordsOf(context.known());
		DataCheck data = new DataCheck(rules, context);
		for (Reading reading : rules.readings(text, steps)) {
			List<Finding> found = new ArrayList<>(data.findings(List.of(reading.sentence())));
			for (LanguageRules.Hit hit : rules.hits(reading, context)) {
				if (!isName(hit, reading, known)) {
					found.add(finding(hit, reading.sentence()));
				}
			}
			findings.addAll(Choosing.ofSentence(found));
		}
		return List.copyOf(findings);
	}

	/** A name that is written in capitals does not shout. */
	private static boolean isName(LanguageRules.Hit hit, Reading reading, Set<String> known) {
		return hit.rule().family().equals("shouting") && IntStream.range(hit.match().start(), hit.match().end())
			.mapToObj(reading::token)
			.allMatch((token) -> known.contains(token.folded()));
	}

	private static Finding finding(LanguageRules.Hit hit, Sentence sentence) {
		Rule rule = hit.rule();
		int start = sentence.tokens().get(hit.match().start()).start();
		int end = sentence.tokens().get(hit.match().end() - 1).end();
		return new Finding(start, end, sentence.words(), rule.family(), rule.name(), rule.level(), rule.why(),
				Mending.suggestions(rule, hit.match(), sentence));
	}

	/**
	 * Checks what only a whole letter shows (product.md F3).
	 * @param context what the letter is, with what the form knows
	 * @param letter the letter as it stands
	 * @return findings without offsets
	 */
	public List<Finding> reviewLetter(ToneContext context, ReviewedLetter letter) {
		return rules(context).map((rules) -> new LetterCheck(rules, context, letter).findings()).orElse(List.of());
	}

}
