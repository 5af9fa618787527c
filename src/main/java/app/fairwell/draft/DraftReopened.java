package app.fairwell.draft;

import java.util.UUID;

import app.fairwell.account.SignedIn;

/**
 * An approved draft was opened again: its approval does not hold any more. Published in
 * the transaction that does it.
 *
 * @param draftId the draft
 * @param by who opened it
 */
public record DraftReopened(UUID draftId, SignedIn by) {
}
