package app.fairwell.promise;

import java.util.UUID;

/**
 * The letter that promises hang on.
 *
 * @param id the draft's id
 * @param customer the customer's name
 */
public record PromiseLetter(UUID id, String customer) {
}
