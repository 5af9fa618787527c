package app.fairwell.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id. bcrypt would refuse 25 Bengali letters (75 bytes), and
 * Spring's own Argon2 settings are below OWASP's minimum.
 */
@Component
class Passwords {

	/** Each hash takes 19 MiB for its time. */
	private static final int AT_ONCE = 2;

	/**
	 * Of words that nobody kept. Made once, since making it at each start would be a
	 * tenth of the way to the first page.
	 */
	static final String NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$Yc4z/rnIcqQ6Pl6dOBN73g"
			+ "$M8r54lS30seLosrlJCtIu1QSI31dzLAp4PX7deM/Hpc";

	private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	String hash(String password) {
		return inTurn(() -> this.argon2.encode(normal(password)));
	}

	// Compares, and takes the same time when there is nothing to compare with. Call it in
	// turn.
	boolean matches(String password, @Nullable String hash) {
		boolean same = this.argon2.matches(normal(password), (hash != null) ? hash : NOBODYS_HASH);
		return same && hash != null;
	}

	<T> T inTurn(Supplier<T> work) {
		this.turns.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.turns.release();
		}
	}

	// The same letters, whichever keyboard composed them.
	static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFC);
	}

}
