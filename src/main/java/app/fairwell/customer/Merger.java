package app.fairwell.customer;

import java.util.UUID;

/**
 * Two records of one customer that shall become one.
 *
 * @param into the id of the record that stays
 * @param intoSeen the version of it that the person saw
 * @param from the id of the record that goes
 * @param fromSeen the version of it that the person saw
 * @param values what shall stand
 */
record Merger(UUID into, long intoSeen, UUID from, long fromSeen, CustomerDetails values) {
}
