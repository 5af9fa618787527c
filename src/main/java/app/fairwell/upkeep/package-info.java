/**
 * What keeps Fairwell well: backups, upgrades, the trail to read, the doctor, the
 * commands.
 */
@ApplicationModule(allowedDependencies = { "phrasebook", "letter", "typeset", "audit", "account", "business",
		"customer", "draft", "chore", "safety" })
@NullMarked
package app.fairwell.upkeep;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
