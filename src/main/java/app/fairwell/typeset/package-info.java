/**
 * Paper: fonts, shaping, lines, pages, PDF, and which characters can be drawn. Knows no
 * letter.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.typeset;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
