package app.fairwell.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Picks the framing from the reasons: attitude wins over the others, capacity over scope,
 * and the writer over all (product.md B4).
 */
final class FramingPicker {

	private FramingPicker() {
	}

	static FramingChoice pick(LetterRequest request) {
		Framing picked = Framing.of(request.reasons());
		Framing chosen = request.framing();
		if (chosen != null && chosen != picked) {
			return new FramingChoice(chosen, FramingChoice.Cause.CHOSEN, Set.of());
		}
		Set<Reason> because = request.reasons()
			.stream()
			.filter((reason) -> reason.framing() == picked)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
		FramingChoice.Cause cause = (because.size() == request.reasons().size()) ? FramingChoice.Cause.PICKED
				: FramingChoice.Cause.OUTWEIGHED;
		return new FramingChoice(picked, cause, because);
	}

	static List<LetterWarning> warnings(LetterRequest request, Framing framing) {
		List<LetterWarning> warnings = new ArrayList<>();
		boolean attitude = framing == Framing.ATTITUDE;
		boolean named = !request.alternatives().isEmpty();
		warn(warnings, !attitude && request.reasons().contains(Reason.ABUSIVE_TO_STAFF), "framing-away-from-attitude");
		warn(warnings, attitude && named, "alternatives-left-out");
		warn(warnings, !AttitudeGuard.told(request, framing).equals(request), "details-left-out");
		warn(warnings, attitude && !request.situations().isEmpty(), "situations-left-out");
		warn(warnings, !attitude && !named, "alternatives-empty");
		warn(warnings, !attitude && named && request.reasons().contains(Reason.UNETHICAL), "alternatives-unethical");
		warnings.addAll(request.warnings());
		return warnings;
	}

	private static void warn(List<LetterWarning> warnings, boolean applies, String code) {
		if (applies) {
			warnings.add(new LetterWarning(code));
		}
	}

}
