/**
 * What keeps Fairwell well: the trail to read, the doctor, the commands.
 */
@ApplicationModule(allowedDependencies = { "phrasebook", "letter", "typeset", "audit", "account", "business",
		"customer", "draft" })
@NullMarked
package app.fairwell.upkeep;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
