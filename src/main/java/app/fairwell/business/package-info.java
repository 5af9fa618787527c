/**
 * Who writes: name, address, logo, defaults, the directory of alternatives.
 */
@ApplicationModule(allowedDependencies = { "account", "audit", "letter" })
@NullMarked
package app.fairwell.business;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
