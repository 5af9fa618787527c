/**
 * A second look: the queue, the review page with its decisions, comments and suggested
 * wordings. It uses {@code business} for the paper and {@code export} for the type, so
 * that the reviewer sees the letter as it will print.
 */
@ApplicationModule(allowedDependencies = { "draft", "letter", "business", "export", "account", "audit", "safety" })
@NullMarked
package app.fairwell.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
