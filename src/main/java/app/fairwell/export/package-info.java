/**
 * What leaves the house: print page, PDF, Word, plain text.
 */
@ApplicationModule(allowedDependencies = { "draft", "letter", "business", "typeset", "account" })
@NullMarked
package app.fairwell.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
