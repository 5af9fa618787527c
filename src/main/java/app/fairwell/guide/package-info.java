/**
 * Whether to part at all, and whether to win a customer back: questions in, advice with
 * its reasons out.
 */
@ApplicationModule(allowedDependencies = { "chore", "letter", "customer", "business", "account", "audit", "safety" })
@NullMarked
package app.fairwell.guide;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
