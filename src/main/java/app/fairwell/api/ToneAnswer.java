package app.fairwell.api;

import java.util.List;

import app.fairwell.tone.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the tone review says about a text.
 */
record ToneAnswer(List<ToneFinding> findings) {

	record ToneFinding(@Nullable Integer start, @Nullable Integer end, String sentence, String rule, String level,
			String message, List<String> suggestions) {

		static ToneFinding of(Finding finding, String message) {
			return new ToneFinding(finding.start(), finding.end(), finding.sentence(), finding.family(),
					finding.level().id(), message, finding.suggestions());
		}

	}

}
