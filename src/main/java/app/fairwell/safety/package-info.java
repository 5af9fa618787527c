/**
 * That what was saved stays saved: work that met somebody else's is done again, what is
 * saved is on the disk before it is said to be, and a full disk is noticed and told.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.fairwell.safety;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
