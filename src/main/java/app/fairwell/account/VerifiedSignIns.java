package app.fairwell.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Remembers for five minutes that a password was right, so that a program which sends it
 * with each request does not wait for Argon2 each time. Knows only keyed hashes; a
 * changed password is another entry.
 */
@Component
class VerifiedSignIns {

	static final Duration REMEMBERED = Duration.ofMinutes(5);

	private static final int AT_MOST = 1000;

	private final Map<ByteBuffer, Instant> until = new LinkedHashMap<>() {

		@Override
		protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Instant> eldest) {
			return size() > AT_MOST;
		}

	};

	private final SecretKeySpec key;

	private final Clock clock;

	VerifiedSignIns(Clock clock) {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, "HmacSHA256");
		this.clock = clock;
	}

	synchronized boolean contains(Person person, String password) {
		Instant end = this.until.get(entry(person, password));
		return end != null && this.clock.instant().isBefore(end);
	}

	synchronized void add(Person person, String password) {
		ByteBuffer entry = entry(person, password);
		this.until.remove(entry);
		this.until.put(entry, this.clock.instant().plus(REMEMBERED));
	}

	private ByteBuffer entry(Person person, String password) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			mac.update(person.id().toString().getBytes(StandardCharsets.UTF_8));
			mac.update(person.passwordHash().getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return ByteBuffer.wrap(mac.doFinal(Passwords.normal(password).getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
