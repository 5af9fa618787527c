package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import app.fairwell.draft.TextPiece.State;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * The difference between two texts, word by word.
 */
public final class WordDifference {

	/** A word, a run of white space, or one other character. */
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’\\u200c\\u200d]+|\\s+|.",
			Pattern.DOTALL);

	private WordDifference() {
	}

	/**
	 * Compares two texts.
	 * @param older the older text
	 * @param newer the newer text
	 * @return pieces which, without those added, are the older text, and without those
	 * removed the newer one
	 */
	public static List<TextPiece> between(String older, String newer) {
		List<String> from = tokens(older);
		List<String> to = tokens(newer);
		List<Change> changes = readable(changes(from, to), from, to);
		List<TextPiece> pieces = new ArrayList<>();
		int at = 0;
		for (Change change : changes) {
			add(pieces, from.subList(at, change.from), State.KEPT);
			add(pieces, from.subList(change.from, change.fromEnd), State.REMOVED);
			add(pieces, to.subList(change.to, change.toEnd), State.ADDED);
			at = change.fromEnd;
		}
		add(pieces, from.subList(at, from.size()), State.KEPT);
		return List.copyOf(pieces);
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	private static List<Change> changes(List<String> from, List<String> to) {
		return DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas().stream().map(Change::of).toList();
	}

	/**
	 * Joins changes that only a few words part: nobody can read a text in which old and
	 * new words alternate.
	 */
	private static List<Change> readable(List<Change> changes, List<String> from, List<String> to) {
		List<Change> joined = new ArrayList<>();
		for (Change next : changes) {
			Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && last.isHardlyPartedFrom(next, from, to)) {
				joined.set(joined.size() - 1, new Change(last.from, next.fromEnd, last.to, next.toEnd));
			}
			else {
				joined.add(next);
			}
		}
		return joined;
	}

	private static void add(List<TextPiece> pieces, List<String> tokens, State state) {
		if (!tokens.isEmpty()) {
			pieces.add(new TextPiece(String.join("", tokens), state));
		}
	}

	private static int letters(List<String> tokens) {
		return tokens.stream().mapToInt((token) -> token.isBlank() ? 0 : token.length()).sum();
	}

	/** The tokens from one place to another that give way to others. */
	private record Change(int from, int fromEnd, int to, int toEnd) {

		static Change of(AbstractDelta<String> delta) {
			int from = delta.getSource().getPosition();
			int to = delta.getTarget().getPosition();
			return new Change(from, from + delta.getSource().size(), to, to + delta.getTarget().size());
		}

		boolean isHardlyPartedFrom(Change next, List<String> from, List<String> to) {
			int between = letters(from.subList(this.fromEnd, next.from));
			return between <= Math.min(size(from, to), next.size(from, to)) / 2;
		}

		private int size(List<String> fromTokens, List<String> toTokens) {
			return Math.max(letters(fromTokens.subList(this.from, this.fromEnd)),
					letters(toTokens.subList(this.to, this.toEnd)));
		}

	}

}
