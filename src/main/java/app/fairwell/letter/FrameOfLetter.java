package app.fairwell.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.fairwell.phrasebook.Dimension;
import app.fairwell.phrasebook.PersonName;
import app.fairwell.phrasebook.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Writes what stands around the body of a letter (product.md A1).
 */
final class FrameOfLetter {

	private static final Pattern ENDS_OPEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]$");

	private final Telling telling;

	private final LetterRequest request;

	FrameOfLetter(Telling telling) {
		this.telling = telling;
		this.request = telling.request();
	}

	Letter around(List<Section> sections) {
		Answers.Sender sender = this.request.sender();
		String salutation = salutation();
		return new Letter(this.request.kind(), this.telling.book().locale(),
				new Letter.Letterhead(this.telling.company(), sender.address(), given(sender.email(), sender.phone())),
				this.telling.customerName(), recipient(), this.request.delivery(), placeAndDate(), subject(),
				salutation, sections, close(salutation), signature(), enclosures(),
				new Letter.Furniture(this.telling.say("page-of", pageSlots()), this.telling.say("draft-mark")));
	}

	/** The page label keeps its slots; they are filled where pages are known. */
	private Slots pageSlots() {
		return this.telling.slots().with("page", "{page}").with("pages", "{pages}");
	}

	private List<String> recipient() {
		Answers.Customer customer = this.request.customer();
		List<String> lines = new ArrayList<>();
		lines.add(this.telling.customerName());
		List<String> second = given(this.request.toCompany() ? customer.name() : customer.company());
		boolean personFirst = this.request.toCompany() && this.telling.book().personFirst();
		lines.addAll(personFirst ? 0 : 1, second);
		lines.addAll(customer.address());
		return lines;
	}

	private String placeAndDate() {
		return placeAndDate(this.request.letterDate());
	}

	/** The line with the place and a day. */
	String placeAndDate(LocalDate day) {
		String date = this.telling.values().date(day);
		String place = this.request.place();
		return (place != null)
				? this.telling.say("place-and-date", this.telling.slots().with("place", place).with("date", date))
				: date;
	}

	private String subject() {
		String service = this.request.service();
		String agreement = this.request.practical().agreement();
		boolean agreed = agreement != null && !this.telling.isSentence(agreement);
		if (this.request.kind() == LetterKind.WIN_BACK) {
			return (service != null)
					? this.telling.say("win-back.subject.service",
							this.telling.slots().with("Service", heading(service)))
					: this.telling.say("win-back.subject");
		}
		Slots slots = this.telling.slots().with("end", this.telling.endDate());
		if (service != null) {
			return this.telling.say("subject.service", slots.with("Service", heading(service)));
		}
		return agreed
				? this.telling.say("subject.agreement",
						slots.with("Agreement", heading(Objects.requireNonNull(agreement))))
				: this.telling.say("subject", slots);
	}

	private String heading(String words) {
		return this.telling.sentences().capital(this.telling.sentences().inside(words));
	}

	private String salutation() {
		Answers.Customer customer = this.request.customer();
		if (customer.salutation() != null) {
			return customer.salutation();
		}
		if (customer.name() == null) {
			String called = this.telling.customerName();
			return this.telling.say(this.request.toCompany() ? "salutation.company" : "salutation.name",
					this.telling.slots().with("company", called).with("name", called).with("surname", called));
		}
		return salutation(this.telling.book().names().read(customer.name()), customer);
	}

	private String salutation(PersonName name, Answers.Customer customer) {
		String gender = Telling.gender((name.surname() != null) ? customer.gender() : null, "several");
		String title = title(name, gender);
		Slots slots = this.telling.slots()
			.with("name", name.withoutTitle())
			.with("surname", (name.surname() != null) ? name.surname() : name.withoutTitle())
			.with("title", title)
			.agreeing(Dimension.YOU, gender);
		if (title != null) {
			return this.telling.say("salutation.titled", slots);
		}
		return this.telling.say(gender.equals("several") ? "salutation.name" : "salutation.gender", slots);
	}

	private @Nullable String title(PersonName name, String gender) {
		return (name.title() != null) ? this.telling.book().names().addressed(name.title(), gender) : null;
	}

	/** The close has a comma exactly when the salutation ends with punctuation. */
	private String close(String salutation) {
		boolean named = this.request.customer().name() != null || this.request.customer().salutation() != null;
		String close = this.telling.say(named ? "close.named" : "close.unnamed");
		boolean open = ENDS_OPEN.matcher(salutation).find();
		return (open && close.endsWith(",")) ? close.substring(0, close.length() - 1) : close;
	}

	private List<String> signature() {
		Answers.Sender sender = this.request.sender();
		List<String> lines = given(sender.name(), sender.title());
		return lines.isEmpty() ? List.of(this.telling.company()) : lines;
	}

	private List<String> enclosures() {
		List<String> enclosures = this.request.enclosures();
		if (enclosures.isEmpty()) {
			return List.of();
		}
		return List.of(this.telling.say("enclosures",
				this.telling.slots()
					.agreeing(Dimension.COUNT, (enclosures.size() == 1) ? "one" : "many")
					.with("enclosures", String.join("; ", enclosures))));
	}

	private static List<String> given(@Nullable String... lines) {
		return Stream.of(lines).filter(Objects::nonNull).toList();
	}

}
