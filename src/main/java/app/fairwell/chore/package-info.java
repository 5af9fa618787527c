/**
 * What is done again and again without anybody asking: by one at a time, however many
 * copies of Fairwell run on one database.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.chore;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
