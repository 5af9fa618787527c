/**
 * The same, as JSON.
 */
@ApplicationModule(allowedDependencies = { "phrasebook", "letter", "tone", "typeset", "account", "audit", "business",
		"customer", "draft", "compose", "export", "safety" })
@NullMarked
package app.fairwell.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
