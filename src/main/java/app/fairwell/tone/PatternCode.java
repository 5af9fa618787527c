package app.fairwell.tone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the steps of a pattern.
 */
final class PatternCode {

	/** A pattern beyond it would be slow; classes inside classes grow fast. */
	private static final int MOST_STEPS = 6000;

	private final Vocabulary vocabulary;

	private final List<Pattern.Step> steps = new ArrayList<>();

	PatternCode(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	Pattern finish() {
		add(Pattern.Kind.DONE, 0);
		if (this.steps.size() > MOST_STEPS) {
			throw new IllegalArgumentException("too large: " + this.steps.size() + " steps, at most " + MOST_STEPS);
		}
		return new Pattern(this.steps);
	}

	void write(PatternReader.Piece piece) {
		if (piece instanceof PatternReader.Piece.Word word) {
			add(Pattern.Kind.WORD, this.vocabulary.question(word.atoms()));
		}
		else if (piece instanceof PatternReader.Piece.Row row) {
			row.pieces().forEach(this::write);
		}
		else if (piece instanceof PatternReader.Piece.Choice choice) {
			writeChoice(flat(choice));
		}
		else if (piece instanceof PatternReader.Piece.Plain plain) {
			add(plain.kind(), plain.value());
		}
		else if (piece instanceof PatternReader.Piece.Marked marked) {
			add(Pattern.Kind.OPEN, 0);
			write(marked.piece());
			add(Pattern.Kind.CLOSE, 0);
		}
	}

	/** Single words of a choice become one question; the rest stays a choice. */
	private static List<PatternReader.Piece> flat(PatternReader.Piece.Choice choice) {
		Set<Atom> atoms = new LinkedHashSet<>();
		List<PatternReader.Piece> rest = new ArrayList<>();
		flatten(choice, atoms, rest);
		if (!atoms.isEmpty()) {
			rest.add(rest.size() - (endsEmpty(rest) ? 1 : 0), new PatternReader.Piece.Word(atoms));
		}
		return rest;
	}

	private static void flatten(PatternReader.Piece.Choice choice, Set<Atom> atoms, List<PatternReader.Piece> rest) {
		for (PatternReader.Piece piece : choice.pieces()) {
			if (piece instanceof PatternReader.Piece.Word word) {
				atoms.addAll(word.atoms());
			}
			else if (piece instanceof PatternReader.Piece.Choice inner && !endsEmpty(inner.pieces())) {
				flatten(inner, atoms, rest);
			}
			else {
				rest.add(piece);
			}
		}
	}

	private static boolean endsEmpty(List<PatternReader.Piece> pieces) {
		return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof PatternReader.Piece.Row row
				&& row.pieces().isEmpty();
	}

	private void writeChoice(List<PatternReader.Piece> pieces) {
		if (pieces.size() == 1) {
			write(pieces.get(0));
			return;
		}
		int fork = add(Pattern.Kind.FORK, 0);
		List<Integer> starts = new ArrayList<>();
		List<Integer> jumps = new ArrayList<>();
		for (PatternReader.Piece piece : pieces) {
			starts.add(this.steps.size());
			write(piece);
			jumps.add(add(Pattern.Kind.FORK, 0));
		}
		this.steps.set(fork, new Pattern.Step(Pattern.Kind.FORK, 0, List.copyOf(starts)));
		int end = this.steps.size();
		jumps.forEach((jump) -> this.steps.set(jump, new Pattern.Step(Pattern.Kind.FORK, 0, List.of(end))));
	}

	private int add(Pattern.Kind kind, int value) {
		this.steps.add(new Pattern.Step(kind, value, List.of(this.steps.size() + 1)));
		return this.steps.size() - 1;
	}

}
