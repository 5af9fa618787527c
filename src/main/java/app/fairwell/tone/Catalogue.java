package app.fairwell.tone;

import java.util.List;
import java.util.Set;

/**
 * What there is: languages, families and reasons.
 */
final class Catalogue {

	/** The languages that have rules. */
	static final List<String> LANGUAGES = List.of("en", "pl", "hi", "bn", "te", "kk");

	/** The families of product.md F2. */
	static final List<String> FAMILIES = List.of("blame", "insult", "condescending", "sarcasm", "guilt-trip", "hostile",
			"threat", "legal-threat", "negotiable", "vague-end", "over-specific", "defamation", "discriminatory",
			"referral-under-attitude", "over-promise", "non-apology", "shouting", "familiar-address");

	/** The reasons that a rule may give. */
	static final Set<String> REASONS = Set.of("blame.caused", "blame.specific-behaviour", "blame.despite-us",
			"blame.look-again", "insult.person", "insult.behaviour", "condescending.talks-down", "sarcasm.not-meant",
			"guilt-trip.makes-guilty", "hostile.cold", "hostile.closes-door", "threat.consequence", "legal-threat.law",
			"negotiable.condition", "negotiable.hedge", "negotiable.invites", "vague-end.no-date",
			"over-specific.incident", "over-specific.count", "defamation.accuses", "defamation.hints",
			"discriminatory.trait", "referral-under-attitude.names", "referral-under-attitude.offers",
			"over-promise.future", "over-promise.others", "over-promise.growth", "non-apology.if",
			"non-apology.feelings", "non-apology.but", "shouting.capitals", "shouting.marks", "familiar-address.you",
			"pressure.deadline", "pressure.guilt", "excuse.others", "excuse.minimises", "third-party.blames");

	private Catalogue() {
	}

}
