package app.fairwell.business;

import java.util.UUID;

/**
 * A name of the directory, to show.
 */
record AlternativeRow(UUID id, String name) {
}
