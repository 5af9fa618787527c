/**
 * What should not be said: rules as data; a text in, findings out.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.tone;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
