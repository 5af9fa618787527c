package app.fairwell.guide;

import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerDetails;
import app.fairwell.letter.Framing;
import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a letter may take over from an advice, so that nothing is asked twice.
 *
 * @param advice the id of the advice
 * @param customer the customer's record, or null while it is unknown
 * @param name the customer as typed where there is no record, or null
 * @param reasons ids of the ticked reasons
 * @param happened what happened, in the writer's words, or null
 * @param attitude whether the framing is attitude: then nothing of it may be told
 * (product.md B3)
 */
public record AdviceForLetter(UUID advice, @Nullable CustomerDetails customer, @Nullable String name,
		List<String> reasons, @Nullable String happened, boolean attitude) {

	public AdviceForLetter {
		reasons = List.copyOf(reasons);
	}

	static AdviceForLetter of(KeptAdvice kept, @Nullable CustomerDetails customer) {
		List<String> reasons = kept.first().ticked().stream().map(Reason::id).toList();
		return new AdviceForLetter(kept.id(), customer,
				(customer != null || kept.title().isEmpty()) ? null : kept.title(), reasons,
				kept.words().isEmpty() ? null : kept.words(), Framing.of(kept.first().ticked()) == Framing.ATTITUDE);
	}

}
