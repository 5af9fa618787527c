package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import app.fairwell.draft.TextPiece.State;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * The difference between two texts, word by word.
 */
final class WordDifference {

	/** A word, a run of white space, or one other character. */
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’\\u200c\\u200d]+|\\s+|.",
			Pattern.DOTALL);

	private final List<TextPiece> pieces = new ArrayList<>();

	private final StringBuilder kept = new StringBuilder();

	private final StringBuilder removed = new StringBuilder();

	private final StringBuilder added = new StringBuilder();

	private WordDifference() {
	}

	/**
	 * Compares two texts.
	 * @param older the older text
	 * @param newer the newer text
	 * @return pieces which, without those added, are the older text, and without those
	 * removed the newer one
	 */
	static List<TextPiece> between(String older, String newer) {
		return new WordDifference().compare(tokens(older), tokens(newer));
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map((token) -> token.group()).toList();
	}

	private List<TextPiece> compare(List<String> older, List<String> newer) {
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			keep(older.subList(at, delta.getSource().getPosition()));
			delta.getSource().getLines().forEach(this.removed::append);
			delta.getTarget().getLines().forEach(this.added::append);
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		keep(older.subList(at, older.size()));
		closeChange();
		close(this.kept, State.KEPT);
		return List.copyOf(this.pieces);
	}

	private void keep(List<String> tokens) {
		if (!tokens.isEmpty()) {
			closeChange();
			tokens.forEach(this.kept::append);
		}
	}

	/** Within one change what was removed comes first. */
	private void closeChange() {
		if (!this.removed.isEmpty() || !this.added.isEmpty()) {
			close(this.kept, State.KEPT);
			close(this.removed, State.REMOVED);
			close(this.added, State.ADDED);
		}
	}

	private void close(StringBuilder run, State state) {
		if (!run.isEmpty()) {
			this.pieces.add(new TextPiece(run.toString(), state));
			run.setLength(0);
		}
	}

}
