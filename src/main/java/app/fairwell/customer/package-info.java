/**
 * Who it is about: the record of a customer.
 */
@ApplicationModule(allowedDependencies = { "account", "audit" })
@NullMarked
package app.fairwell.customer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
