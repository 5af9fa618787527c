/**
 * Who it is about: the record of a customer and private notes. Declares what a story, a
 * merge and an erasure need, implemented by the packages below.
 */
@ApplicationModule(allowedDependencies = { "chore", "account", "audit", "business", "safety" })
@NullMarked
package app.fairwell.customer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
