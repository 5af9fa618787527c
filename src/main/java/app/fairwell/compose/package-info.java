/**
 * From form to letter: the form, the preview, a new draft.
 */
@ApplicationModule(allowedDependencies = { "chore", "phrasebook", "letter", "tone", "typeset", "business", "customer",
		"guide", "draft", "lesson", "export", "account", "safety" })
@NullMarked
package app.fairwell.compose;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
