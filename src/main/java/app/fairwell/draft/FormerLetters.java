package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.customer.ErasedCustomer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What letters keep of a customer whom they were written to before they became somebody
 * else's: older versions, and what was approved then.
 */
@Component
class FormerLetters {

	private final JdbcClient jdbc;

	FormerLetters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(ErasedCustomer customer) {
		return versionsAbout(customer).size();
	}

	/**
	 * The newest version of a letter is never among them: it is about whom the letter is
	 * about now.
	 */
	void erase(ErasedCustomer customer) {
		List<UUID> versions = versionsAbout(customer);
		if (!versions.isEmpty()) {
			this.jdbc.sql("""
					delete from draft_release where exists (select 1 from draft_version version
						where version.draft_id = draft_release.draft_id
						and version.number = draft_release.version_number and version.id in (:versions))""")
				.param("versions", versions)
				.update();
			this.jdbc.sql("delete from draft_version where id in (:versions)").param("versions", versions).update();
		}
	}

	/**
	 * Versions know whom they are about; the few from before they did are told by their
	 * answers.
	 */
	private List<UUID> versionsAbout(ErasedCustomer customer) {
		return this.jdbc.sql("""
				select version.id, case when version.customer_id is null then version.snapshot end as unsure
				from draft_version version join draft on draft.id = version.draft_id
				where version.number < draft.versions and draft.customer_id not in (:ids)
				and (version.customer_id in (:ids) or (version.customer_id is null and version.saved_at <= :at))""")
			.param("ids", customer.ids())
			.param("at", customer.at().atOffset(ZoneOffset.UTC))
			.query(FormerLetters::found)
			.list()
			.stream()
			.filter((found) -> found.isAbout(customer))
			.map(Found::id)
			.toList();
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		return new Found(row.getObject("id", UUID.class), row.getString("unsure"));
	}

	private record Found(UUID id, @Nullable String unsure) {

		boolean isAbout(ErasedCustomer customer) {
			return this.unsure == null
					|| DraftCustomer.isIn(StoredJson.read(this.unsure, Snapshot.class).answers(), customer);
		}

	}

}
