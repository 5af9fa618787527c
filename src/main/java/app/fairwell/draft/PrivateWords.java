package app.fairwell.draft;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Everything private about a letter that may never leave the house in it (product.md A5).
 */
@Component
class PrivateWords {

	private final ObjectProvider<PrivateRecord> records;

	PrivateWords(ObjectProvider<PrivateRecord> records) {
		this.records = records;
	}

	List<String> of(DraftView draft) {
		Stream<String> kept = this.records.stream().flatMap((each) -> each.of(draft.id()).stream());
		return Stream.concat(draft.privateNotes().stream(), kept).toList();
	}

}
