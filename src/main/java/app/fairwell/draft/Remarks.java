package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.fairwell.tone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the tone review says about one text.
 *
 * @param text the text
 * @param all the remarks, in the order of their words
 */
public record Remarks(String text, List<Remark> all) {

	/** Nothing is said about no words. */
	public static final Remarks NONE = new Remarks("", List.of());

	public Remarks {
		all = List.copyOf(all);
	}

	/**
	 * Remarks as they are found.
	 * @param text the text
	 * @param findings what was found in it
	 * @param ignored the marks of those that somebody ignores, with their names
	 * @return the remarks
	 */
	public static Remarks of(String text, List<Finding> findings, Map<String, String> ignored) {
		return new Remarks(text, findings.stream().map((finding) -> {
			Remark remark = Remark.of(finding, words(text, finding));
			return remark.ignoredBy(ignored.get(remark.mark()));
		}).toList());
	}

	private static String words(String text, Finding finding) {
		return (finding.start() != null && finding.end() != null) ? text.substring(finding.start(), finding.end())
				: finding.sentence();
	}

	/**
	 * Those that are still to be looked at.
	 * @return the open remarks
	 */
	public List<Remark> open() {
		return this.all.stream().filter(Remark::open).toList();
	}

	/**
	 * The text cut where words are marked.
	 * @return all of the text in order
	 */
	public List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		int done = 0;
		for (Remark remark : open()) {
			Integer start = remark.finding().start();
			Integer end = remark.finding().end();
			if (start != null && end != null && start >= done) {
				pieces.add(new Piece(this.text.substring(done, start), null));
				pieces.add(new Piece(this.text.substring(start, end), remark.finding().level().id()));
				done = end;
			}
		}
		pieces.add(new Piece(this.text.substring(done), null));
		return pieces;
	}

	/**
	 * The text with a better wording in place of a sentence.
	 * @param mark the mark of the remark that offers it
	 * @param number which of its wordings, from 0
	 * @return the mended text, or empty when the words changed meanwhile and nothing
	 * offers it any more
	 */
	public Optional<String> with(String mark, int number) {
		return this.all.stream()
			.filter((remark) -> remark.mark().equals(mark) && remark.finding().start() != null)
			.filter((remark) -> number >= 0 && number < remark.finding().suggestions().size())
			.findFirst()
			.map((remark) -> mended(remark.finding(), remark.finding().suggestions().get(number)));
	}

	private String mended(Finding finding, String wording) {
		int start = this.text.lastIndexOf(finding.sentence(), Math.max(0, finding.start()));
		if (start < 0) {
			return this.text;
		}
		String before = this.text.substring(0, start);
		String after = this.text.substring(start + finding.sentence().length());
		return (before + (wording.isEmpty() ? after.replaceFirst("^ +", "") : wording + after)).strip();
	}

	/**
	 * A run of words.
	 *
	 * @param text the words
	 * @param level the id of the level at which they are marked, or null for words that
	 * nothing is said about
	 */
	public record Piece(String text, @Nullable String level) {
	}

}
