package app.fairwell.lesson;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.fairwell.customer.DossierPart;
import app.fairwell.customer.DossierSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered about a customer, for the customer who asks (product.md I4).
 */
@Component
class LessonDossier implements DossierSource {

	private final JdbcClient jdbc;

	LessonDossier(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<DossierPart> of(UUID customer) {
		return this.jdbc.sql("select changed_at, lost, practice from lesson where customer_id = ? order by created_at")
			.param(customer)
			.query((row, number) -> part(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
					row.getString(3)))
			.list();
	}

	private static DossierPart part(Instant at, String lost, String practice) {
		String text = Stream.of(lost, practice).filter((words) -> !words.isEmpty()).collect(Collectors.joining("\n\n"));
		return new DossierPart("lesson.dossier", List.of(), at, text, null);
	}

}
