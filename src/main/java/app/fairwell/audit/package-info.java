/**
 * Who did what, when: a trail that is only ever added to, each line chained to the one
 * before.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
