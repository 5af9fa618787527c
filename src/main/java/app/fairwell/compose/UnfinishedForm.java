package app.fairwell.compose;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A form that was begun and not yet saved.
 *
 * @param formId the form's id, for {@code /letters/new?form=} or
 * {@code /drafts/{id}/answers?form=}
 * @param customer the customer as far as typed, or null
 * @param keptAt when it was last kept
 */
public record UnfinishedForm(String formId, @Nullable String customer, Instant keptAt) {
}
