package app.fairwell.typeset;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What stands on paper, before it is laid out.
 *
 * @param size the paper
 * @param margins the white around the text
 * @param language the language of the text
 * @param title the title in the document's properties
 * @param author the author in the document's properties
 * @param blocks what stands on it, from top to bottom
 * @param furniture what stands on the pages beside the text
 */
public record Document(PageSize size, Margins margins, Locale language, String title, String author, List<Block> blocks,
		Furniture furniture) {

	public Document {
		blocks = List.copyOf(blocks);
	}

	/**
	 * What is repeated on pages and is no part of the text.
	 *
	 * @param pageLabel the label of the second page and those after it, with
	 * {@code {page}} and {@code {pages}}
	 * @param style how the label looks
	 * @param mark the word across every page ("DRAFT"), or null
	 */
	public record Furniture(String pageLabel, Style style, @Nullable String mark) {
	}

}
