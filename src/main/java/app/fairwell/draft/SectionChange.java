package app.fairwell.draft;

/**
 * What a person does to one section (product.md E3).
 */
public sealed interface SectionChange {

	/**
	 * Other words. Words equal to the suggestion make the section follow the answers
	 * again.
	 *
	 * @param text the words, at most {@value #MOST} characters
	 */
	record Text(String text) implements SectionChange {

		/** The most characters of a section. */
		public static final int MOST = 20_000;

		public Text {
			text = CleanText.of(text);
			if (text.length() > MOST) {
				throw new SectionTooLongException(text.length());
			}
		}

	}

	/**
	 * Leaves the section out, or takes it in again.
	 *
	 * @param omitted true to leave it out
	 */
	record Omission(boolean omitted) implements SectionChange {
	}

	/**
	 * Moves the section.
	 *
	 * @param position the new place among the sections, from 0; more than there are means
	 * the last place
	 */
	record Move(int position) implements SectionChange {
	}

	/**
	 * Takes the suggestion in place of what was written by hand. A section that is not
	 * suggested any more disappears.
	 */
	record BackToSuggestion() implements SectionChange {
	}

}
