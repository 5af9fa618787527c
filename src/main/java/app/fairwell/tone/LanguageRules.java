package app.fairwell.tone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules of a language, found by the word they begin with.
 */
final class LanguageRules {

	private final String language;

	private final Vocabulary vocabulary;

	private final SentenceSplitter splitter;

	private final List<Rule> rules;

	private final Signs signs;

	private final Dates dates;

	private final BitSet firsts = new BitSet();

	private final Map<Integer, List<Entry>> entries = new HashMap<>();

	LanguageRules(String language, Vocabulary vocabulary, SentenceSplitter splitter, List<Rule> rules, Signs signs,
			Dates dates) {
		this.language = language;
		this.vocabulary = vocabulary;
		this.splitter = splitter;
		this.rules = List.copyOf(rules);
		this.signs = signs;
		this.dates = dates;
		for (Rule rule : this.rules) {
			rule.any().forEach((pattern) -> pattern.firsts().stream().forEach((question) -> {
				this.firsts.set(question);
				this.entries.computeIfAbsent(question, (none) -> new ArrayList<>()).add(new Entry(rule, pattern));
			}));
		}
	}

	String language() {
		return this.language;
	}

	List<Rule> rules() {
		return this.rules;
	}

	Dates dates() {
		return this.dates;
	}

	Signs signs() {
		return this.signs;
	}

	List<Sentence> sentences(String text) {
		return this.splitter.sentences(text);
	}

	/**
	 * The words of a text, looked up.
	 * @param text whole sentences
	 * @param steps counts the steps of matching
	 */
	List<Reading> readings(String text, Reading.Steps steps) {
		Vocabulary.Lookup lookup = this.vocabulary.lookup();
		return sentences(text).stream().map((sentence) -> new Reading(sentence, lookup, steps)).toList();
	}

	/** The words of the names that the form knows. */
	Set<String> wordsOf(Known known) {
		return Stream.concat(known.names().stream(), known.alternatives().stream())
			.flatMap((name) -> sentences(name).stream())
			.flatMap((sentence) -> sentence.tokens().stream())
			.map(Token::folded)
			.collect(Collectors.toSet());
	}

	/**
	 * What the rules find in a sentence, each rule once, in the order of the words.
	 */
	List<Hit> hits(Reading reading, ToneContext context) {
		List<Hit> hits = new ArrayList<>();
		Set<Rule> found = Collections.newSetFromMap(new IdentityHashMap<>());
		for (int i = 0; i < reading.size(); i++) {
			BitSet answers = reading.answers(i);
			for (int question = answers.nextSetBit(0); question >= 0; question = answers.nextSetBit(question + 1)) {
				if (this.firsts.get(question)) {
					for (Entry entry : this.entries.get(question)) {
						tryAt(entry, reading, i, context, found, hits);
					}
				}
			}
		}
		return hits;
	}

	private static void tryAt(Entry entry, Reading reading, int index, ToneContext context, Set<Rule> found,
			List<Hit> hits) {
		if (found.contains(entry.rule()) || !entry.rule().appliesTo(context)) {
			return;
		}
		Pattern.Match match = entry.pattern().at(reading, index);
		if (match != null && entry.rule().counts(match, reading)) {
			found.add(entry.rule());
			hits.add(new Hit(entry.rule(), match));
		}
	}

	/**
	 * A pattern of a rule.
	 *
	 * @param rule the rule
	 * @param pattern one of its patterns
	 */
	private record Entry(Rule rule, Pattern pattern) {
	}

	/**
	 * A rule that matched.
	 *
	 * @param rule the rule
	 * @param match where
	 */
	record Hit(Rule rule, Pattern.Match match) {
	}

	/**
	 * What the checks of whole letters go by.
	 *
	 * @param acronyms words of capitals that are fine, folded
	 * @param thanks shows thanks
	 * @param apology shows an apology
	 * @param finality shows that the decision is final
	 * @param today names the day of the letter
	 * @param salutation words of a salutation that are no names, folded
	 */
	record Signs(Set<String> acronyms, List<Pattern> thanks, List<Pattern> apology, List<Pattern> finality,
			List<Pattern> today, Set<String> salutation) {
	}

}
