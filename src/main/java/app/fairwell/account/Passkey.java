package app.fairwell.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key with which a person signs in.
 *
 * @param id its id
 * @param personId whose it is
 * @param name what the person calls it
 * @param credentialId how browsers name it, in base64url
 * @param publicKey its public half, with what made it
 * @param signCount how often it signed, if it counts
 * @param backupEligible whether it may leave the device
 * @param backedUp whether it has left the device
 * @param lastUsedAt when somebody signed in with it last, or null
 */
record Passkey(UUID id, UUID personId, String name, String credentialId, byte[] publicKey, long signCount,
		boolean backupEligible, boolean backedUp, @Nullable Instant lastUsedAt) {

	static Passkey of(ResultSet row, int number) throws SQLException {
		OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
		return new Passkey(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class),
				row.getString("name"), row.getString("credential_id"), row.getBytes("public_key"),
				row.getLong("sign_count"), row.getBoolean("backup_eligible"), row.getBoolean("backed_up"),
				(used != null) ? used.toInstant() : null);
	}

}
