package app.fairwell.typeset;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns words into glyphs: parts a word into runs of one face each, has HarfBuzz shape
 * each run, and merges what it gives into syllables. Keeps what it shaped. Safe for use
 * by many threads.
 */
final class Shaper {

	private static final int MOST_KEPT = 8_000;

	private static final int LONGEST_KEPT = 60;

	/**
	 * One glyph reaches 32,767 units at most; more letters than this joined by viramas
	 * are no word.
	 */
	private static final int LONGEST_SYLLABLE = 32;

	private final List<FontFace> faces;

	private final Map<String, ShapedWord> kept = new ConcurrentHashMap<>();

	Shaper(List<FontFace> faces) {
		this.faces = faces;
	}

	/**
	 * Shapes a word.
	 * @param word prepared characters without a space
	 * @return the word as it is drawn
	 */
	ShapedWord shape(String word) {
		ShapedWord known = this.kept.get(word);
		if (known != null) {
			return known;
		}
		ShapedWord shaped = ShapedWord.of(runsOf(word));
		if (word.length() <= LONGEST_KEPT) {
			keep(word, shaped);
		}
		return shaped;
	}

	// Emptying it now and then is cheaper than asking at each word which is oldest.
	private void keep(String word, ShapedWord shaped) {
		if (this.kept.size() >= MOST_KEPT) {
			this.kept.clear();
		}
		this.kept.put(word, shaped);
	}

	private List<ShapedWord.Run> runsOf(String word) {
		List<ShapedWord.Run> runs = new ArrayList<>();
		int start = 0;
		while (start < word.length()) {
			FontFace face = faceFor(word, start);
			int end = endOfPiece(word, start);
			while (end < word.length() && Syllables.beginsAt(word, end) && faceFor(word, end) == face) {
				end = endOfPiece(word, end);
			}
			runs.add(new ShapedWord.Run(face, clusters(face, word.substring(start, end))));
			start = end;
		}
		return runs;
	}

	private FontFace faceFor(String word, int start) {
		String piece = word.substring(start, endOfPiece(word, start));
		return firstThatDraws(piece).orElse(this.faces.get(0));
	}

	// A syllable, or a character of one for which no face has everything.
	private int endOfPiece(String word, int start) {
		int end = endOfSyllable(word, start);
		return firstThatDraws(word.substring(start, end)).isPresent() ? end : word.offsetByCodePoints(start, 1);
	}

	private Optional<FontFace> firstThatDraws(String piece) {
		return this.faces.stream().filter((face) -> piece.codePoints().allMatch(face::canDraw)).findFirst();
	}

	private static int endOfSyllable(String word, int start) {
		int end = start + 1;
		while (!Syllables.beginsAt(word, end) && (end - start < LONGEST_SYLLABLE || isInPair(word, end))) {
			end++;
		}
		return end;
	}

	private static boolean isInPair(String word, int index) {
		return Character.isSurrogatePair(word.charAt(index - 1), word.charAt(index));
	}

	private static List<Cluster> clusters(FontFace face, String text) {
		GlyphVector glyphs = face.layOut(text);
		PlacedGlyphs placed = PlacedGlyphs.of(glyphs, text);
		if (placed.count() == 0) {
			return List.of(new Cluster(new Cluster.Code(Glyph.together(List.of(), 0), text), 0));
		}
		List<Cluster> clusters = new ArrayList<>();
		for (int from = 0; from < placed.count();) {
			int to = placed.endOfSyllable(from);
			clusters.add(placed.cluster(face, from, to));
			from = to;
		}
		return clusters;
	}

}
