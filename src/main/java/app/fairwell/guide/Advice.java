package app.fairwell.guide;

import java.time.LocalDate;
import java.util.List;

import app.fairwell.letter.Framing;
import org.jspecify.annotations.Nullable;

/**
 * What the guide answers (product.md C6, D8). The ids of grounds, checks and offers are
 * permanent: what was advised is kept by them.
 *
 * @param verdict what to do
 * @param grounds what led to it, what decides first
 * @param checks what to see to first, the most pressing first
 * @param offers the ids of what to offer and how
 * @param framing how to put it, for a parting alone
 * @param again the day on which to look again, or null
 */
public record Advice(Verdict verdict, List<Ground> grounds, List<Check> checks, List<String> offers,
		@Nullable Framing framing, @Nullable LocalDate again) {

	public Advice {
		grounds = List.copyOf(grounds);
		checks = List.copyOf(checks);
		offers = List.copyOf(offers);
	}

	/**
	 * The id of the ground that decided.
	 * @return the id of the first ground
	 */
	public String decided() {
		return this.grounds.get(0).id();
	}

	/**
	 * One of the reasons for a verdict.
	 *
	 * @param id its permanent id
	 * @param weight what it does to the verdict
	 * @param rules the rules of the product that it serves, such as C4
	 */
	public record Ground(String id, Weight weight, List<String> rules) {

		public Ground {
			rules = List.copyOf(rules);
		}

	}

	/** What a ground does to a verdict. */
	public enum Weight {

		/** It decides. */
		DECIDES,

		/** It speaks for the same. */
		FOR,

		/** It speaks for something else, and weighs less. */
		AGAINST

	}

	/**
	 * Something to see to first.
	 *
	 * @param id its permanent id
	 * @param first whether nothing else may be done before
	 * @param rules the rules of the product that it serves
	 */
	public record Check(String id, boolean first, List<String> rules) {

		public Check {
			rules = List.copyOf(rules);
		}

	}

}
