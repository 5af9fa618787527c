/**
 * What is kept: the letter being written, its sections, versions, autosave, states, list
 * and search.
 */
@ApplicationModule(
		allowedDependencies = { "chore", "letter", "tone", "typeset", "customer", "account", "audit", "safety" })
@NullMarked
package app.fairwell.draft;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
