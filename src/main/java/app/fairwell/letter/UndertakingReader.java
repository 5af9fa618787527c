package app.fairwell.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds what a released letter undertakes. An answer counts where the letter still says
 * it: its section is printed, and either stands as it was suggested or, rewritten by a
 * person, still has at least half of the words of the answer.
 */
final class UndertakingReader {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	private final Telling telling;

	private final Letter suggested;

	private final Letter released;

	private final NamedDay days;

	UndertakingReader(Telling telling, Letter suggested, Letter released) {
		this.telling = telling;
		this.suggested = suggested;
		this.released = released;
		this.days = new NamedDay(telling.values(), telling.request().language(), telling.request().letterDate());
	}

	Undertakings read() {
		LetterRequest request = this.telling.request();
		Answers.Practical practical = request.practical();
		List<Undertaking> all = new ArrayList<>();
		goodwill(request.goodwill()).ifPresent(all::add);
		String remedy = (request.winBack() != null) ? request.winBack().remedy() : null;
		Stream
			.of(typed(Undertaking.Kind.REMEDY, remedy), typed(Undertaking.Kind.PREPAYMENT, practical.prepaidReturn()),
					typed(Undertaking.Kind.OPEN_WORK, practical.openWork()),
					typed(Undertaking.Kind.HANDOVER, practical.handover()),
					typed(Undertaking.Kind.FINAL_INVOICE, practical.finalInvoice()),
					typed(Undertaking.Kind.RECORDS, practical.records()),
					typed(Undertaking.Kind.PROPERTY, practical.property()))
			.flatMap(Optional::stream)
			.forEach(all::add);
		return new Undertakings(request.kind(), request.endDate(), all);
	}

	private Optional<Undertaking> goodwill(LetterRequest.@Nullable Goodwill given) {
		if (given == null) {
			return Optional.empty();
		}
		String amount = (given.amount() != null && given.currency() != null)
				? this.telling.values().money(given.amount(), given.currency()) : null;
		List<String> parts = Stream.of(amount, given.reference(), given.covers(), given.paidBy())
			.filter(Objects::nonNull)
			.toList();
		Undertaking.Kind kind = given.refund() ? Undertaking.Kind.REFUND : Undertaking.Kind.CANCELLED_INVOICE;
		LocalDate by = (given.paidBy() != null) ? this.days.in(given.paidBy()).orElse(null) : null;
		return parts.stream().anyMatch((part) -> isSaid(kind, part))
				? Optional.of(new Undertaking(kind, String.join(" · ", parts), by)) : Optional.empty();
	}

	private Optional<Undertaking> typed(Undertaking.Kind kind, @Nullable String words) {
		return (words != null && !this.telling.isNothing(words) && isSaid(kind, words))
				? Optional.of(new Undertaking(kind, words, this.days.in(words).orElse(null))) : Optional.empty();
	}

	private boolean isSaid(Undertaking.Kind kind, String words) {
		SectionKind section = kind.section(this.telling.request().kind());
		String said = textOf(section, this.released);
		if (said == null || said.equals(textOf(section, this.suggested))) {
			return said != null;
		}
		Set<String> there = words(said).collect(Collectors.toSet());
		List<String> wanted = words(words).toList();
		return 2 * wanted.stream().filter(there::contains).count() >= wanted.size();
	}

	private static @Nullable String textOf(SectionKind kind, Letter letter) {
		return letter.sections()
			.stream()
			.filter((section) -> section.kind() == kind)
			.map(Section::text)
			.findFirst()
			.orElse(null);
	}

	private static Stream<String> words(String text) {
		return Stream.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))).filter((word) -> !word.isEmpty());
	}

}
