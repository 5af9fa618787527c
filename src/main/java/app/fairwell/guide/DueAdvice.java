package app.fairwell.guide;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A customer to look at again (product.md C2).
 *
 * @param id the id of the advice
 * @param title what the customer is called, or empty
 * @param day the day that was set
 */
public record DueAdvice(UUID id, String title, LocalDate day) {
}
