/**
 * Fairwell: one deployable, one package per feature. The folder list is the architecture.
 */
@NullMarked
package app.fairwell;

import org.jspecify.annotations.NullMarked;
