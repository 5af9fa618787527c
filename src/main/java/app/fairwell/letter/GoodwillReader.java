package app.fairwell.letter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads what is given as goodwill: a refund needs its amount, a cancelled invoice its
 * amount or its number, so that nothing vague is promised (product.md A8).
 */
final class GoodwillReader {

	private static final String[] TYPES = { "none", "refund", "cancel-invoice" };

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private final AnswerCheck check;

	GoodwillReader(AnswerCheck check) {
		this.check = check;
	}

	LetterRequest.@Nullable Goodwill read(Answers.@Nullable Goodwill given) {
		if (given == null) {
			return null;
		}
		String type = this.check.oneOf("goodwill.type", given.type(), TYPES, (value) -> value);
		if (isBlank(given.type()) && !isBlank(given.amount())) {
			this.check.problem("goodwill.type", "missing", TYPES);
		}
		if (type == null || type.equals("none")) {
			return null;
		}
		boolean refund = type.equals("refund");
		BigDecimal amount = this.check.amount("goodwill.amount", given.amount());
		String reference = this.check.words("goodwill.reference", given.reference(), AnswerCheck.SHORT);
		if (isBlank(given.amount()) && (refund || reference == null)) {
			this.check.problem("goodwill.amount", "missing");
		}
		String currency = currency(given.currency(), amount != null);
		if (amount != null && currency != null && isTooFine(amount, currency)) {
			this.check.problem("goodwill.amount", "not-an-amount", "85.00");
		}
		return new LetterRequest.Goodwill(refund, amount, currency, reference,
				this.check.words("goodwill.paidBy", given.paidBy(), AnswerCheck.SHORT),
				this.check.words("goodwill.covers", given.covers(), AnswerCheck.SHORT));
	}

	private @Nullable String currency(@Nullable String given, boolean needed) {
		if (isBlank(given)) {
			if (needed) {
				this.check.problem("goodwill.currency", "missing", "GBP", "USD", "EUR", "INR", "PLN", "KZT");
			}
			return null;
		}
		String code = given.strip().toUpperCase(Locale.ROOT);
		if (!CURRENCIES.contains(code)) {
			this.check.problem("goodwill.currency", "unknown", "GBP", "USD", "EUR", "INR", "PLN", "KZT");
			return null;
		}
		return code;
	}

	/** No letter rounds an amount: 85.005 pounds cannot be promised. */
	private static boolean isTooFine(BigDecimal amount, String currency) {
		return amount.stripTrailingZeros().scale() > Currency.getInstance(currency).getDefaultFractionDigits();
	}

	private static boolean isBlank(@Nullable String given) {
		return given == null || given.isBlank();
	}

}
