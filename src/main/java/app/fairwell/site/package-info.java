/**
 * The frame: layout, home, errors, headers, health, clock.
 */
@ApplicationModule(allowedDependencies = { "phrasebook", "letter", "typeset", "account", "audit", "business",
		"customer", "guide", "draft", "lesson", "compose", "export", "promise", "review", "safety", "upkeep" })
@NullMarked
package app.fairwell.site;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
