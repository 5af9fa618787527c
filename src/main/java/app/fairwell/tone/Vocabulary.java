package app.fairwell.tone;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * All that the patterns of a language ask of a single word. Each distinct question has a
 * number; a word is looked up once and answers all of them.
 */
final class Vocabulary {

	/** No stem and no ending is longer; a word may be as long as the text. */
	private static final int LONGEST_PART = 64;

	private final Map<Set<Atom>, Integer> questions = new HashMap<>();

	private final Map<String, BitSet> words = new HashMap<>();

	private final Map<String, BitSet> exactWords = new HashMap<>();

	private final Map<String, BitSet> shouted = new HashMap<>();

	private final Map<String, List<Asked>> stems = new HashMap<>();

	private final Map<String, List<Asked>> endings = new HashMap<>();

	private final List<Asked> middles = new ArrayList<>();

	private final Map<String, List<Asked>> lemmas = new HashMap<>();

	private final Map<Atom.Kind, BitSet> kinds = new HashMap<>();

	private final Fold fold;

	private final Set<String> acronyms;

	Vocabulary(Fold fold, Set<String> acronyms) {
		this.fold = fold;
		this.acronyms = acronyms;
	}

	Fold fold() {
		return this.fold;
	}

	/**
	 * The number of a question.
	 * @param atoms what is accepted, one is enough
	 */
	int question(Set<Atom> atoms) {
		Integer known = this.questions.get(atoms);
		if (known != null) {
			return known;
		}
		int number = this.questions.size();
		this.questions.put(Set.copyOf(atoms), number);
		atoms.forEach((atom) -> add(atom, number));
		return number;
	}

	private void add(Atom atom, int number) {
		switch (atom.kind()) {
			case WORD ->
				(atom.exact() ? this.exactWords : this.words).computeIfAbsent(atom.begin(), (word) -> new BitSet())
					.set(number);
			case SHOUTED -> this.shouted.computeIfAbsent(atom.begin(), (word) -> new BitSet()).set(number);
			case STEM -> add(this.stems, atom, number);
			case ENDING -> add(this.endings, atom, number);
			case MIDDLE -> this.middles.add(new Asked(atom, number));
			case LEMMA -> add(this.lemmas, atom, number);
			default -> this.kinds.computeIfAbsent(atom.kind(), (kind) -> new BitSet()).set(number);
		}
	}

	private static void add(Map<String, List<Asked>> asked, Atom atom, int number) {
		asked.computeIfAbsent(atom.begin(), (begin) -> new ArrayList<>()).add(new Asked(atom, number));
	}

	/**
	 * A reader of words. One belongs to one thread.
	 */
	Lookup lookup() {
		return new Lookup();
	}

	/**
	 * Looks words up, each distinct one once.
	 */
	final class Lookup {

		private final Map<String, BitSet> known = new HashMap<>();

		private @Nullable PolishWords polish;

		/**
		 * The questions that a word answers with yes.
		 */
		BitSet answers(Token token) {
			if (token.quoted()) {
				return token.isWord() ? Vocabulary.this.kinds.getOrDefault(Atom.Kind.ANY, new BitSet()) : new BitSet();
			}
			return this.known.computeIfAbsent(token.capitals() ? token.exact() + '^' : token.exact(),
					(exact) -> found(token));
		}

		private BitSet found(Token token) {
			BitSet found = new BitSet();
			or(found, Vocabulary.this.words.get(token.folded()));
			or(found, Vocabulary.this.exactWords.get(token.exact()));
			if (token.isWord()) {
				addKinds(token, found);
				addParts(token.folded(), token, found);
				if (!token.exact().equals(token.folded())) {
					addParts(token.exact(), token, found);
				}
				addLemmas(token, found);
			}
			return found;
		}

		private void addKinds(Token token, BitSet found) {
			or(found, Vocabulary.this.kinds.get(Atom.Kind.ANY));
			if (token.isNumber()) {
				or(found, Vocabulary.this.kinds.get(Atom.Kind.NUMBER));
			}
			if (token.capitals()) {
				or(found, Vocabulary.this.shouted.get(token.folded()));
			}
			if (token.capitals() && token.folded().length() > 2 && !Vocabulary.this.acronyms.contains(token.folded())) {
				or(found, Vocabulary.this.kinds.get(Atom.Kind.CAPITALS));
			}
			if (token.isClock()) {
				or(found, Vocabulary.this.kinds.get(Atom.Kind.CLOCK));
			}
		}

		private void addParts(String word, Token token, BitSet found) {
			int longest = Math.min(word.length(), LONGEST_PART);
			for (int length = 1; length <= longest; length++) {
				add(Vocabulary.this.stems.get(word.substring(0, length)), token, found);
				add(Vocabulary.this.endings.get(word.substring(word.length() - length)), token, found);
			}
			add(Vocabulary.this.middles, token, found);
		}

		private void add(@Nullable List<Asked> asked, Token token, BitSet found) {
			if (asked != null) {
				asked.stream().filter((one) -> one.accepts(token)).forEach((one) -> found.set(one.number()));
			}
		}

		private void addLemmas(Token token, BitSet found) {
			if (Vocabulary.this.lemmas.isEmpty() || token.exact().length() > LONGEST_PART) {
				return;
			}
			if (this.polish == null) {
				this.polish = new PolishWords();
			}
			for (PolishWords.Reading reading : this.polish.readings(token.exact())) {
				String lemma = Vocabulary.this.fold.folded(Vocabulary.this.fold.exact(reading.lemma()));
				addReading(Vocabulary.this.lemmas.get(lemma), reading, found);
				addReading(Vocabulary.this.lemmas.get(""), reading, found);
			}
		}

		private void addReading(@Nullable List<Asked> asked, PolishWords.Reading reading, BitSet found) {
			if (asked != null) {
				asked.stream()
					.filter((one) -> reading.tags().containsAll(one.atom().tags()))
					.forEach((one) -> found.set(one.number()));
			}
		}

		private static void or(BitSet found, @Nullable BitSet more) {
			if (more != null) {
				found.or(more);
			}
		}

	}

	/**
	 * An atom with the number of its question.
	 *
	 * @param atom what is accepted
	 * @param number the question it belongs to
	 */
	private record Asked(Atom atom, int number) {

		boolean accepts(Token token) {
			String word = this.atom.exact() ? token.exact() : token.folded();
			return switch (this.atom.kind()) {
				case STEM -> word.length() >= this.atom.begin().length() + this.atom.end().length()
						&& word.startsWith(this.atom.begin()) && word.endsWith(this.atom.end());
				case ENDING -> word.endsWith(this.atom.begin());
				default -> word.contains(this.atom.begin());
			};
		}

	}

}
