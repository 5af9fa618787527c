package app.fairwell.draft;

import java.util.List;

/**
 * What a search found.
 *
 * @param keys the drafts, the newest first
 * @param whole whether all were looked through; if not, older ones are missing until the
 * search is ready
 */
record Found(List<PageKey> keys, boolean whole) {
}
