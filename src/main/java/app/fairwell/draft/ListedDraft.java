package app.fairwell.draft;

import org.jspecify.annotations.Nullable;

/**
 * One draft as a list shows it, in words: a template that looks them up itself takes
 * several times as long for a page of rows. Public, so that the expressions of templates
 * can be compiled.
 *
 * @param address the path of the draft
 * @param customer the customer's name
 * @param subject the subject line
 * @param language the language tag of the subject line
 * @param gone how long the customer has been gone whom the letter asks back, empty once
 * it is sent, null for another letter
 * @param changed when and by whom it was changed last
 * @param state where it stands
 * @param look the CSS class of the state
 * @param binned whether it is in the bin
 */
public record ListedDraft(String address, String customer, String subject, String language, @Nullable String gone,
		String changed, String state, String look, boolean binned) {
}
