package app.fairwell.account;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A second way in beside the password: keys that a person's devices keep, each asking for
 * a finger, a face or a number before it signs.
 */
@Service
class Passkeys {

	/** What browsers and devices of today sign with, the best first. */
	static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(COSEAlgorithmIdentifier.EdDSA,
			COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

	private final PasskeyStore store;

	private final PersonRepository people;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	Passkeys(PasskeyStore store, PersonRepository people, AuditTrail trail, PlatformTransactionManager transactions) {
		this.store = store;
		this.people = people;
		this.trail = trail;
		this.transaction = new TransactionTemplate(transactions);
	}

	List<Passkey> of(UUID person) {
		return this.store.of(person);
	}

	/**
	 * Adds a passkey that a browser has made.
	 * @param answer what the browser says, as JSON
	 * @param name what the person calls it
	 * @param challenge what it had to sign
	 * @param site where
	 * @param person whose it is
	 * @throws PasskeyRefusedException when it does not answer that
	 */
	void add(String answer, String name, String challenge, URI site, SignedIn person) {
		Passkey made = read(answer, name, challenge, site, person);
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.store.add(made);
				record(AuditAction.PASSKEY_ADDED, person);
			});
		}
		catch (DuplicateKeyException ex) {
			throw new PasskeyRefusedException("it is there already");
		}
	}

	/**
	 * Who a passkey says they are.
	 * @param answer what the browser says, as JSON
	 * @param challenge what it had to sign
	 * @param site where
	 * @return the person as they stand now
	 * @throws PasskeyRefusedException when it is nobody's, or does not answer that
	 */
	SignedIn verify(String answer, String challenge, URI site) {
		try {
			AuthenticationData data = Library.CEREMONIES.parseAuthenticationResponseJSON(answer);
			Passkey passkey = this.store.find(text(data.getCredentialId()))
				.filter((found) -> data.getUserHandle() == null
						|| Arrays.equals(data.getUserHandle(), handle(found.personId())))
				.orElseThrow(() -> new PasskeyRefusedException("nobody has it"));
			Library.CEREMONIES.verify(data,
					new AuthenticationParameters(asked(challenge, site), stored(passkey), null, true, true));
			Person person = this.people.findById(passkey.personId())
				.filter(Person::isHere)
				.orElseThrow(() -> new PasskeyRefusedException("its person was removed"));
			AuthenticatorData<?> signed = data.getAuthenticatorData();
			this.store.used(passkey.id(), signed.getSignCount(), signed.isFlagBS());
			return person.signedIn();
		}
		catch (WebAuthnException | IllegalArgumentException ex) {
			throw new PasskeyRefusedException(ex.getClass().getSimpleName());
		}
	}

	/**
	 * Removes a passkey.
	 * @param id which
	 * @param person whose it has to be
	 * @return whether they had it
	 */
	boolean remove(UUID id, SignedIn person) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean removed = this.store.remove(id, person.id());
			if (removed) {
				record(AuditAction.PASSKEY_REMOVED, person);
			}
			return removed;
		}));
	}

	private Passkey read(String answer, String name, String challenge, URI site, SignedIn person) {
		try {
			List<PublicKeyCredentialParameters> allowed = ALGORITHMS.stream()
				.map((algorithm) -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
				.toList();
			AuthenticatorData<?> made = Library.CEREMONIES
				.verifyRegistrationResponseJSON(answer,
						new RegistrationParameters(asked(challenge, site), allowed, true, true))
				.getAttestationObject()
				.getAuthenticatorData();
			AttestedCredentialData key = made.getAttestedCredentialData();
			return new Passkey(UUID.randomUUID(), person.id(), name.strip(), text(key.getCredentialId()),
					Library.KEYS.convert(key), made.getSignCount(), made.isFlagBE(), made.isFlagBS(), null);
		}
		catch (WebAuthnException | IllegalArgumentException ex) {
			throw new PasskeyRefusedException(ex.getClass().getSimpleName());
		}
	}

	private static ServerProperty asked(String challenge, URI site) {
		return ServerProperty.builder()
			.origin(new Origin(site.toString()))
			.rpId(site.getHost())
			.challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
			.build();
	}

	private CredentialRecordImpl stored(Passkey passkey) {
		return new CredentialRecordImpl(new NoneAttestationStatement(), true, passkey.backupEligible(),
				passkey.backedUp(), passkey.signCount(), Library.KEYS.convert(passkey.publicKey()), null, null, null,
				null);
	}

	private void record(AuditAction action, SignedIn person) {
		this.trail
			.record(new AuditEntry(person.actor(), action, new AuditSubject(AuditSubject.Kind.PERSON, person.id())));
	}

	/** Under which name browsers know the person: no address, no name. */
	static byte[] handle(UUID person) {
		return ByteBuffer.allocate(16)
			.putLong(person.getMostSignificantBits())
			.putLong(person.getLeastSignificantBits())
			.array();
	}

	static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** Brought along only when somebody uses a passkey: it is large. */
	private static final class Library {

		private static final ObjectConverter CONVERTER = new ObjectConverter();

		// Who made a device is nobody's business: no statement about it is asked for
		static final WebAuthnManager CEREMONIES = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);

		static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(CONVERTER);

	}

}
