package app.fairwell.upkeep;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.fairwell.account.PersonNames;
import app.fairwell.audit.AuditLine;
import app.fairwell.audit.AuditSubject.Kind;
import app.fairwell.customer.CustomerNames;
import app.fairwell.draft.Addressees;

import org.springframework.stereotype.Component;

/**
 * Looks up what the lines of a page speak of: one query for each kind, however many lines
 * there are. The trail itself holds no names of customers (product.md I4).
 */
@Component
class TrailSubjects {

	private final Map<Kind, Function<Collection<UUID>, Map<UUID, String>>> names;

	TrailSubjects(Addressees letters, CustomerNames customers, PersonNames people) {
		this.names = Map.of(Kind.LETTER, letters::of, Kind.CUSTOMER, customers::of, Kind.PERSON, people::of);
	}

	/** The names that those subjects have which still exist. */
	Map<Kind, Map<UUID, String>> of(List<AuditLine> lines) {
		return this.names.entrySet()
			.stream()
			.collect(
					Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().apply(ids(lines, entry.getKey()))));
	}

	private static Set<UUID> ids(List<AuditLine> lines, Kind kind) {
		return lines.stream()
			.filter((line) -> line.subjectKind().equals(kind.id()))
			.map(AuditLine::subjectId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
