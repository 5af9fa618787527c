package app.fairwell.tone;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads what one word of a pattern accepts.
 */
final class AtomReader {

	private static final String ALLOWED = "a word, stem*, *ending, <lemma>, {CLASS}, (one|another), =(marked), a ? after any of them,"
			+ " _ .. ... # #:# ^ $ or a mark";

	private static final String MARKS = ",!?;:.\"%–…";

	private final Fold fold;

	AtomReader(Fold fold) {
		this.fold = fold;
	}

	Atom atom(String word) {
		if (word.length() == 1 && MARKS.contains(word)) {
			return Atom.of(Atom.Kind.WORD, false, word);
		}
		if (word.startsWith("&")) {
			return Atom.of(Atom.Kind.SHOUTED, false, folded(checked(word.substring(1)), false));
		}
		boolean exact = word.startsWith("@");
		String bare = exact ? word.substring(1) : word;
		int star = bare.indexOf('*');
		if (star < 0) {
			return Atom.of(Atom.Kind.WORD, exact, folded(checked(bare), exact));
		}
		String before = bare.substring(0, star);
		String after = bare.substring(star + 1);
		if (before.isEmpty() && after.endsWith("*")) {
			return Atom.of(Atom.Kind.MIDDLE, exact, part(after.substring(0, after.length() - 1), exact));
		}
		if (before.isEmpty()) {
			return Atom.of(Atom.Kind.ENDING, exact, part(after, exact));
		}
		String ending = after.isEmpty() ? "" : part(after, exact);
		return new Atom(Atom.Kind.STEM, exact, part(before, exact), ending, List.of());
	}

	private String part(String part, boolean exact) {
		String folded = folded(checked(part), exact);
		if (folded.isEmpty()) {
			throw new IllegalArgumentException("a * alone; write _ for any word");
		}
		return folded;
	}

	private String checked(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (!Tokeniser.isWordPart(word.charAt(i)) && "'’-.:,".indexOf(word.charAt(i)) < 0) {
				throw new IllegalArgumentException("cannot read " + word + "; allowed are " + ALLOWED);
			}
		}
		if (word.endsWith(",") || word.endsWith(".") || word.endsWith(":")) {
			throw new IllegalArgumentException("write a space before the mark in " + word);
		}
		return word;
	}

	private String folded(String word, boolean exact) {
		return exact ? this.fold.exact(word) : this.fold.folded(this.fold.exact(word));
	}

	/** A Polish lemma with the parts of its tag: {@code <lemma/praet/sec>}. */
	Atom lemma(String inner) {
		List<String> parts = Collections.list(new StringTokenizer(inner.startsWith("/") ? " " + inner : inner, "/"))
			.stream()
			.map((part) -> ((String) part).strip())
			.toList();
		return new Atom(Atom.Kind.LEMMA, false, folded(parts.get(0), false), "", parts.subList(1, parts.size()));
	}

}
