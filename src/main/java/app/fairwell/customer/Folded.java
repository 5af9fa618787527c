package app.fairwell.customer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.audit.Fingerprint;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What of a customer is sorted, searched and compared, without regard to case and
 * accents.
 *
 * @param foldedKey the digest of name and company, which no two customers share
 * @param sortName the beginning of the title, for lists
 * @param searchText name, company and address
 * @param sameName the digest of the name, or null
 * @param sameCompany the digest of the company, or null
 * @param sameAddress the digest of the address, or null
 */
@Embeddable
record Folded(String foldedKey, String sortName, String searchText, @Nullable String sameName,
		@Nullable String sameCompany, @Nullable String sameAddress) {

	private static final int SORTED = 200;

	static Folded of(CustomerDetails details) {
		String sorted = FoldedText.of(details.title());
		String searched = Stream.concat(Stream.of(details.name(), details.company()), details.address().stream())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return new Folded(CustomerKey.of(details.name(), details.company()), beginning(sorted), FoldedText.of(searched),
				digest(details.name()), digest(details.company()), digest(String.join(" ", details.address())));
	}

	private static String beginning(String text) {
		if (text.length() <= SORTED) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(SORTED - 1)) ? SORTED - 1 : SORTED);
	}

	private static @Nullable String digest(@Nullable String text) {
		String folded = (text != null) ? FoldedText.of(text) : "";
		return folded.isEmpty() ? null : Fingerprint.of(List.of(folded));
	}

}
