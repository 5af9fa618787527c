package app.fairwell.business;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the lists of the settings offer, value to label.
 */
final class SettingsChoices {

	private SettingsChoices() {
	}

	static Map<String, String> zones(@Nullable String stands) {
		return ZoneId.getAvailableZoneIds()
			.stream()
			.filter((id) -> id.equals(stands)
					|| id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
			.sorted()
			.collect(ordered(Function.identity(), (id) -> id.replace('_', ' ')));
	}

	static Map<String, String> currencies(Locale shown) {
		return Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getDefaultFractionDigits() >= 0)
			.sorted(Comparator.comparing(Currency::getCurrencyCode))
			.collect(ordered(Currency::getCurrencyCode,
					(currency) -> currency.getCurrencyCode() + " – " + currency.getDisplayName(shown)));
	}

	static boolean isCurrency(@Nullable String code) {
		return currencies(Locale.ROOT).containsKey(code);
	}

	private static <T> Collector<T, ?, Map<String, String>> ordered(Function<T, String> value,
			Function<T, String> label) {
		return Collectors.toMap(value, label, (one, other) -> one, LinkedHashMap::new);
	}

}
