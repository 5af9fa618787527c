package app.fairwell.draft;

/**
 * By what it is seen whether an index has what the database has: each change of a draft
 * has a number of its own.
 *
 * @param drafts how many drafts
 * @param sum the sum of the numbers of their last changes, as far as it fits
 * @param mix those numbers, mixed by exclusive or
 */
record IndexFacts(long drafts, long sum, long mix) {
}
