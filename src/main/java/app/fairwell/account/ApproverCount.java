package app.fairwell.account;

/**
 * How many may approve, and whether the owner has waived the second of them, in one
 * question: every opening of a draft asks it.
 *
 * @param people how many may approve
 * @param waivers one where the owner needs no second person, otherwise none
 */
record ApproverCount(long people, long waivers) {
}
