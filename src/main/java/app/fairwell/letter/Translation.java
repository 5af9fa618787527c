package app.fairwell.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Turns what a letter is composed from into what its second print is composed from: what
 * people typed gives way to what they entered in the second language, or stays and is
 * marked. Names, places and amounts stay as they are.
 */
final class Translation {

	private final Map<String, String> words;

	private final Set<String> typed = new LinkedHashSet<>();

	private Translation(Map<String, String> words) {
		this.words = words;
	}

	/** The same request in its second language. */
	static LetterRequest of(LetterRequest request) {
		LetterRequest.Second second = Objects.requireNonNull(request.second());
		return new Translation(second.words()).translated(request, second.language());
	}

	/** What people typed into a request that the letter shows, each once. */
	static List<String> typedIn(LetterRequest request) {
		Translation translation = new Translation(Map.of());
		translation.translated(request, request.language());
		return List.copyOf(translation.typed);
	}

	private LetterRequest translated(LetterRequest request, String language) {
		return new LetterRequest(request.kind(), language, sender(request.sender()), customer(request.customer()),
				request.toCompany(), request.reasons(), request.framing(), typed(request.service()),
				request.situations().stream().map(this::words).toList(), goodwill(request.goodwill()),
				request.alternatives(), request.letterDate(), request.endDate(), request.warnings(), request.place(),
				request.warmth(), typed(request.delivery()), request.enclosures().stream().map(this::words).toList(),
				practical(request.practical()), winBack(request.winBack()), null);
	}

	private String words(String typed) {
		this.typed.add(typed);
		String entered = this.words.get(typed);
		return (entered != null) ? entered : AsTyped.mark(typed);
	}

	private @Nullable String typed(@Nullable String typed) {
		return (typed != null) ? words(typed) : null;
	}

	/** A job title stands under a name and needs no mark. */
	private Answers.Sender sender(Answers.Sender given) {
		String title = given.title();
		if (title != null) {
			this.typed.add(title);
			title = this.words.getOrDefault(title, title);
		}
		return new Answers.Sender(given.company(), given.name(), title, given.gender(), given.address(), given.email(),
				given.phone());
	}

	/** A salutation that was typed is one of the first language. */
	private static Answers.Customer customer(Answers.Customer given) {
		return new Answers.Customer(given.id(), given.type(), given.name(), given.company(), given.gender(), null,
				given.address(), given.since());
	}

	private LetterRequest.@Nullable Goodwill goodwill(LetterRequest.@Nullable Goodwill given) {
		return (given != null) ? new LetterRequest.Goodwill(given.refund(), given.amount(), given.currency(),
				given.reference(), typed(given.paidBy()), typed(given.covers())) : null;
	}

	private LetterRequest.@Nullable WinBack winBack(LetterRequest.@Nullable WinBack given) {
		return (given != null) ? new LetterRequest.WinBack(typed(given.whatWentWrong()), typed(given.cause()),
				typed(given.feelings()), typed(given.remedy()), typed(given.mission()), given.leftOn()) : null;
	}

	private Answers.Practical practical(Answers.Practical given) {
		return new Answers.Practical(typed(given.agreement()), typed(given.services()), typed(given.notice()),
				typed(given.finishedWork()), typed(given.openWork()), typed(given.deadlines()), typed(given.fees()),
				typed(given.finalInvoice()), typed(given.prepaidReturn()), typed(given.property()),
				typed(given.records()), typed(given.handover()), typed(given.retention()),
				typed(given.continuingDuties()), typed(given.contact()));
	}

}
