package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.customer.DossierPart;
import app.fairwell.customer.DossierSource;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What letters and their versions say about a customer, with the reasons and the private
 * notes (product.md I4).
 */
@Component
class DraftDossier implements DossierSource {

	private final DraftRepository drafts;

	private final VersionRepository versions;

	private final MessageSource messages;

	DraftDossier(DraftRepository drafts, VersionRepository versions, MessageSource messages) {
		this.drafts = drafts;
		this.versions = versions;
		this.messages = messages;
	}

	@Override
	public List<DossierPart> of(UUID customer) {
		List<DossierPart> parts = new ArrayList<>();
		this.drafts.findByCustomer(customer).forEach((draft) -> add(parts, draft));
		this.versions.findByCustomer(customer).forEach((version) -> add(parts, version));
		return parts;
	}

	private void add(List<DossierPart> parts, Draft draft) {
		String language = draft.outline().language();
		parts.add(new DossierPart("draft.dossier.letter", List.of(), draft.updatedAt(), words(draft.snapshot()),
				language));
		if (!draft.given().answers().reasons().isEmpty()) {
			parts.add(new DossierPart("draft.dossier.reasons", List.of(), draft.updatedAt(), reasons(draft), null));
		}
		addNotes(parts, draft);
	}

	private static void addNotes(List<DossierPart> parts, Draft draft) {
		if (!draft.given().privateNotes().isEmpty()) {
			parts.add(new DossierPart("draft.dossier.notes", List.of(), draft.updatedAt(),
					String.join("\n\n", draft.given().privateNotes()), null));
		}
	}

	private static void add(List<DossierPart> parts, DraftVersion version) {
		String notes = version.privateNotes().isEmpty() ? "" : "\n\n" + String.join("\n\n", version.privateNotes());
		parts.add(new DossierPart("draft.dossier.version", List.of(version.row().number()), version.row().at(),
				words(version.snapshot()) + notes, version.snapshot().outline().language()));
	}

	private static String words(Snapshot snapshot) {
		List<String> words = new ArrayList<>(List.of(snapshot.outline().subject(), snapshot.outline().salutation()));
		snapshot.sections()
			.stream()
			.filter((part) -> !part.omitted() && !part.text().isBlank())
			.map(Snapshot.Part::text)
			.forEach(words::add);
		words.add(snapshot.outline().close());
		return String.join("\n\n", words);
	}

	private String reasons(Draft draft) {
		Locale locale = LocaleContextHolder.getLocale();
		return draft.given()
			.answers()
			.reasons()
			.stream()
			.map((reason) -> this.messages.getMessage("reason." + reason, null, locale))
			.collect(Collectors.joining("\n"));
	}

}
