/**
 * What a lost customer teaches: where they were lost, and what the business could change.
 */
@ApplicationModule(allowedDependencies = { "chore", "draft", "letter", "customer", "account", "audit", "business" })
@NullMarked
package app.fairwell.lesson;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
