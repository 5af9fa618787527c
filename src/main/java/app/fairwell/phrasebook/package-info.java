/**
 * What can be said, in each language: reads and checks the phrase data.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.phrasebook;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
