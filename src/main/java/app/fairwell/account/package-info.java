/**
 * Who may: people, roles, sign-in, first run.
 */
@ApplicationModule(allowedDependencies = { "chore", "audit", "typeset", "safety" })
@NullMarked
package app.fairwell.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
