package app.fairwell.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import app.fairwell.draft.Delivery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.SendBackReason;
import app.fairwell.draft.StepKind;
import app.fairwell.letter.Framing;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import app.fairwell.letter.SectionKind;
import app.fairwell.letter.Warmth;
import app.fairwell.tone.Level;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Which fields take one of a closed list of ids, for the description of the JSON.
 */
final class ClosedLists {

	private static final List<String> KINDS = ids(LetterKind.values(), LetterKind::id);

	private static final List<String> FRAMINGS = ids(Framing.values(), Framing::id);

	private static final List<String> STATUSES = ids(DraftStatus.values(), DraftStatus::id);

	private static final List<String> SECTIONS = ids(SectionKind.values(), SectionKind::id);

	private static final List<String> BACK = ids(SendBackReason.values(), SendBackReason::id);

	private static final List<String> WAYS = ids(Delivery.values(), Delivery::id);

	private static final List<String> GENDERS = List.of("f", "m", "x");

	private static final Map<String, List<String>> LISTS = Map.ofEntries(Map.entry("LetterBody.kind", KINDS),
			Map.entry("LetterBody.reasons", ids(Reason.values(), Reason::id)),
			Map.entry("LetterBody.framing", FRAMINGS), Map.entry("LetterBody.warmth", ids(Warmth.values(), Warmth::id)),
			Map.entry("Sender.gender", GENDERS), Map.entry("Customer.gender", GENDERS),
			Map.entry("Customer.type", List.of("person", "company")),
			Map.entry("Goodwill.type", List.of("none", "refund", "cancel-invoice")),
			Map.entry("LetterAnswer.framing", FRAMINGS), Map.entry("LetterSection.kind", SECTIONS),
			Map.entry("DraftAnswer.kind", KINDS), Map.entry("DraftAnswer.status", STATUSES),
			Map.entry("DraftAnswer.framing", FRAMINGS), Map.entry("SectionAnswer.kind", SECTIONS),
			Map.entry("DraftListItem.kind", KINDS), Map.entry("DraftListItem.status", STATUSES),
			Map.entry("DraftListItem.framing", FRAMINGS), Map.entry("ProgressAnswer.status", STATUSES),
			Map.entry("ToneBody.kind", KINDS), Map.entry("ToneBody.framing", FRAMINGS),
			Map.entry("ToneFinding.level", ids(Level.values(), Level::id)), Map.entry("ReturnBody.reason", BACK),
			Map.entry("StepAnswer.reason", BACK), Map.entry("StepAnswer.kind", ids(StepKind.values(), StepKind::id)),
			Map.entry("DeliveryBody.how", WAYS), Map.entry("StepAnswer.how", WAYS));

	private ClosedLists() {
	}

	private static <T> List<String> ids(T[] values, Function<T, String> id) {
		return Arrays.stream(values).map(id).toList();
	}

	@SuppressWarnings("unchecked")
	static void describe(String field, Schema<?> schema) {
		List<String> ids = LISTS.get(field);
		if (ids != null) {
			Schema<?> described = (schema.getItems() != null) ? schema.getItems() : schema;
			((Schema<String>) described).setEnum(new ArrayList<>(ids));
		}
	}

}
