/**
 * What the letter promised: the list with dates, the calendar.
 */
@ApplicationModule(allowedDependencies = { "draft", "letter", "business", "customer", "account", "audit", "safety" })
@NullMarked
package app.fairwell.promise;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
