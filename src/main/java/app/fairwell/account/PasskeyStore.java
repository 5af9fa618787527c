package app.fairwell.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link Passkey}s.
 */
@Component
class PasskeyStore {

	private final JdbcClient jdbc;

	private final Clock clock;

	PasskeyStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<Passkey> of(UUID person) {
		return this.jdbc.sql("select * from passkey where person_id = ? order by created_at, id")
			.param(person)
			.query(Passkey::of)
			.list();
	}

	Optional<Passkey> find(String credentialId) {
		return this.jdbc.sql("select * from passkey where credential_id = ?")
			.param(credentialId)
			.query(Passkey::of)
			.optional();
	}

	void add(Passkey passkey) {
		this.jdbc.sql("""
				insert into passkey (id, person_id, name, credential_id, public_key, sign_count, backup_eligible,
				backed_up, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(passkey.id(), passkey.personId(), passkey.name(), passkey.credentialId(), passkey.publicKey(),
					passkey.signCount(), passkey.backupEligible(), passkey.backedUp(), now())
			.update();
	}

	void used(UUID id, long signCount, boolean backedUp) {
		this.jdbc.sql("update passkey set sign_count = ?, backed_up = ?, last_used_at = ? where id = ?")
			.params(signCount, backedUp, now(), id)
			.update();
	}

	boolean remove(UUID id, UUID person) {
		return this.jdbc.sql("delete from passkey where id = ? and person_id = ?").params(id, person).update() == 1;
	}

	void removeAllOf(UUID person) {
		this.jdbc.sql("delete from passkey where person_id = ?").param(person).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
