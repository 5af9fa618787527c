package app.fairwell.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the patterns of a language and compiles them.
 */
final class PatternReader {

	/** The one class that no file can write. */
	private static final String CAPITALS = "CAPITALS";

	private final Vocabulary vocabulary;

	private final Map<String, List<String>> classes;

	private final Map<String, Piece> pieces = new HashMap<>();

	private final AtomReader atoms;

	PatternReader(Vocabulary vocabulary, Map<String, List<String>> classes) {
		this.vocabulary = vocabulary;
		this.classes = classes;
		this.atoms = new AtomReader(vocabulary.fold());
	}

	/**
	 * Compiles a pattern.
	 * @param pattern as it stands in the file
	 * @return the compiled pattern
	 * @throws IllegalArgumentException if it cannot be read; the message says why
	 */
	Pattern read(String pattern) {
		PatternCode code = new PatternCode(this.vocabulary);
		code.write(parse(pattern, Set.of()));
		return code.finish();
	}

	private Piece parse(String pattern, Set<String> inside) {
		Cursor cursor = new Cursor(pattern, inside);
		Piece piece = cursor.choice();
		if (!cursor.atEnd()) {
			throw new IllegalArgumentException("a ) too many");
		}
		return piece;
	}

	/**
	 * A part of a pattern.
	 */
	sealed interface Piece {

		/** One word of a kind. */
		record Word(Set<Atom> atoms) implements Piece {
		}

		/** One after the other. */
		record Row(List<Piece> pieces) implements Piece {
		}

		/** One of several. */
		record Choice(List<Piece> pieces) implements Piece {
		}

		/** A step that is neither. */
		record Plain(Pattern.Kind kind, int value) implements Piece {
		}

		/** The marked group. */
		record Marked(Piece piece) implements Piece {
		}

	}

	private final class Cursor {

		private final String text;

		private final Set<String> inside;

		private int at;

		Cursor(String text, Set<String> inside) {
			this.text = text;
			this.inside = inside;
		}

		boolean atEnd() {
			while (this.at < this.text.length() && this.text.charAt(this.at) == ' ') {
				this.at++;
			}
			return this.at >= this.text.length();
		}

		Piece choice() {
			List<Piece> pieces = new ArrayList<>(List.of(row()));
			while (!atEnd() && this.text.charAt(this.at) == '|') {
				this.at++;
				pieces.add(row());
			}
			return (pieces.size() == 1) ? pieces.get(0) : new Piece.Choice(pieces);
		}

		private Piece row() {
			List<Piece> pieces = new ArrayList<>();
			while (!atEnd() && "|)".indexOf(this.text.charAt(this.at)) < 0) {
				pieces.add(maybe(item()));
			}
			if (pieces.isEmpty()) {
				throw new IllegalArgumentException("nothing stands between two | or in ( )");
			}
			return (pieces.size() == 1) ? pieces.get(0) : new Piece.Row(pieces);
		}

		private Piece maybe(Piece piece) {
			if (this.at < this.text.length() && this.text.charAt(this.at) == '?') {
				this.at++;
				return new Piece.Choice(List.of(piece, new Piece.Row(List.of())));
			}
			return piece;
		}

		private Piece item() {
			char mark = this.text.charAt(this.at);
			if (mark == '(') {
				return group();
			}
			if (this.text.startsWith("=(", this.at)) {
				this.at++;
				return new Piece.Marked(group());
			}
			if (mark == '{') {
				return named(until('}'));
			}
			if (mark == '<') {
				return new Piece.Word(Set.of(PatternReader.this.atoms.lemma(until('>'))));
			}
			return simple(word());
		}

		private Piece group() {
			this.at++;
			Piece piece = choice();
			if (atEnd()) {
				throw new IllegalArgumentException("a ( without its )");
			}
			this.at++;
			return piece;
		}

		private String until(char close) {
			int end = this.text.indexOf(close, this.at);
			if (end < 0) {
				throw new IllegalArgumentException("no " + close + " follows");
			}
			String inner = this.text.substring(this.at + 1, end);
			this.at = end + 1;
			return inner;
		}

		private String word() {
			int start = this.at;
			while (this.at < this.text.length() && " |)({<?=".indexOf(this.text.charAt(this.at)) < 0) {
				this.at++;
			}
			if (this.at == start) {
				this.at++;
			}
			return this.text.substring(start, this.at);
		}

		private Piece named(String name) {
			if (name.equals(CAPITALS)) {
				return any(Atom.Kind.CAPITALS);
			}
			List<String> patterns = PatternReader.this.classes.get(name);
			if (patterns == null) {
				throw new IllegalArgumentException(
						"no class {" + name + "}; there are " + PatternReader.this.classes.keySet());
			}
			if (this.inside.contains(name)) {
				throw new IllegalArgumentException("{" + name + "} stands inside itself");
			}
			Piece known = PatternReader.this.pieces.get(name);
			return (known != null) ? known : read(name, patterns);
		}

		private Piece read(String name, List<String> patterns) {
			Set<String> deeper = new LinkedHashSet<>(this.inside);
			deeper.add(name);
			List<Piece> pieces = patterns.stream().map((pattern) -> parse(pattern, deeper)).toList();
			Piece piece = (pieces.size() == 1) ? pieces.get(0) : new Piece.Choice(pieces);
			PatternReader.this.pieces.put(name, piece);
			return piece;
		}

		private Piece simple(String word) {
			return switch (word) {
				case "_" -> any(Atom.Kind.ANY);
				case "#" -> any(Atom.Kind.NUMBER);
				case "#:#" -> any(Atom.Kind.CLOCK);
				case ".." -> new Piece.Plain(Pattern.Kind.NEAR, 3);
				case "..." -> new Piece.Plain(Pattern.Kind.FAR, 8);
				case "^" -> new Piece.Plain(Pattern.Kind.START, 0);
				case "$" -> new Piece.Plain(Pattern.Kind.END, 0);
				default -> new Piece.Word(Set.of(PatternReader.this.atoms.atom(word)));
			};
		}

		private Piece any(Atom.Kind kind) {
			return new Piece.Word(Set.of(Atom.of(kind, false, "")));
		}

	}

}
