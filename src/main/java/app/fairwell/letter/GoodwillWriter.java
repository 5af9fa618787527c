package app.fairwell.letter;

import java.math.BigDecimal;

import app.fairwell.phrasebook.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Gives something, as a gift and with all its details (product.md A8).
 */
final class GoodwillWriter implements SectionWriter {

	@Override
	public SectionKind kind() {
		return SectionKind.GOODWILL;
	}

	@Override
	public @Nullable String write(Telling telling) {
		return gift("goodwill.", telling);
	}

	/** Tells of the gift with the phrases of the letter that begin so. */
	static @Nullable String gift(String phrases, Telling telling) {
		LetterRequest.Goodwill goodwill = telling.request().goodwill();
		if (goodwill == null) {
			return null;
		}
		Slots slots = telling.slots()
			.with("amount", amount(goodwill, telling))
			.with("reference", goodwill.reference())
			.with("covers", (goodwill.covers() != null) ? telling.sentences().inside(goodwill.covers()) : null);
		String gift = telling.say(phrases + key(goodwill), slots);
		return gift + paid(goodwill, telling);
	}

	private static String key(LetterRequest.Goodwill goodwill) {
		StringBuilder key = new StringBuilder(goodwill.refund() ? "refund" : "cancel");
		if (!goodwill.refund() && (goodwill.amount() != null || goodwill.reference() == null)) {
			key.append(".amount");
		}
		if (goodwill.covers() != null) {
			key.append(".covers");
		}
		if (goodwill.reference() != null) {
			key.append(".reference");
		}
		return key.toString();
	}

	private static String amount(LetterRequest.Goodwill goodwill, Telling telling) {
		BigDecimal amount = goodwill.amount();
		String currency = goodwill.currency();
		return (amount != null && currency != null) ? telling.values().money(amount, currency)
				: telling.gap("gap.amount");
	}

	private static String paid(LetterRequest.Goodwill goodwill, Telling telling) {
		String kind = goodwill.refund() ? "goodwill.refund" : "goodwill.cancel";
		String paidBy = goodwill.paidBy();
		if (paidBy == null) {
			return goodwill.refund() ? " " + telling.say("goodwill.refund.gift") : "";
		}
		if (telling.isSentence(paidBy)) {
			return " " + telling.whole(paidBy);
		}
		String how = telling.sentences().inside(paidBy);
		return " " + telling.say(kind + ".paid" + manner(how, goodwill.refund(), telling),
				telling.slots().with("paidBy", how));
	}

	private static String manner(String how, boolean refund, Telling telling) {
		if (telling.is("done", how)) {
			return ".done";
		}
		return (refund && telling.is("enclosed", how)) ? ".enclosed" : "";
	}

}
