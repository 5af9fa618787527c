/**
 * What is said: a {@link app.fairwell.letter.LetterRequest} becomes a
 * {@link app.fairwell.letter.Letter}, an ordered list of sections.
 */
@ApplicationModule(allowedDependencies = { "phrasebook" })
@NullMarked
package app.fairwell.letter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
