package app.fairwell.account;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * An invitation that nobody has taken up yet.
 *
 * @param id the id
 * @param name who is invited
 * @param email with which address
 * @param role the role as messages know it
 * @param until when it ends or ended
 * @param open whether the link still works
 */
record InvitationRow(UUID id, String name, String email, String role, String until, boolean open) {

	static InvitationRow of(Invitation invitation, Instant now, DateTimeFormatter moments) {
		return new InvitationRow(invitation.id(), invitation.name(), invitation.email(),
				RoleForm.word(invitation.role()), moments.format(invitation.expiresAt()),
				invitation.state(now) == LinkState.OPEN);
	}

}
