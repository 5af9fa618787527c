package app.fairwell.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is stored about a customer, for the customer who asks (product.md I4).
 */
@Service
class CustomerDossier {

	private final CustomerAccess access;

	private final CustomerNotes notes;

	private final List<DossierSource> sources;

	CustomerDossier(CustomerAccess access, CustomerNotes notes, List<DossierSource> sources) {
		this.access = access;
		this.notes = notes;
		this.sources = List.copyOf(sources);
	}

	@Transactional(readOnly = true)
	List<DossierPart> of(UUID id, SignedIn by) {
		this.access.requireEverything(id, by);
		this.access.toRead(id, by);
		List<DossierPart> parts = new ArrayList<>();
		this.notes.all(id)
			.forEach((note) -> parts
				.add(new DossierPart("customer.dossier.note", List.of(), note.writtenAt(), note.text(), null)));
		this.sources.forEach((source) -> parts.addAll(source.of(id)));
		parts.sort(Comparator.comparing(DossierPart::at));
		return parts;
	}

}
