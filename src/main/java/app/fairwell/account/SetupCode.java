package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The one-time code that proves that somebody may read this machine's log, and so may
 * make the first account from another machine.
 */
@Component
class SetupCode implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SetupCode.class);

	private static final String NAME = "setup-code";

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 12;

	private final AccountSecrets secrets;

	private final Throttle throttle;

	private final PersonRepository people;

	private final SecureRandom random = new SecureRandom();

	SetupCode(AccountSecrets secrets, Throttle throttle, PersonRepository people) {
		this.secrets = secrets;
		this.throttle = throttle;
		this.people = people;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.people.hasAny()) {
			log.info("No account yet: open /setup in a browser on this computer. "
					+ "From another one it asks for this code: {}", grouped(current()));
		}
	}

	void check(String given, String address) {
		Subject network = Subject.address(address);
		this.throttle.check(Subject.SETUP_CODE, network);
		Optional<String> code = this.secrets.find(NAME);
		byte[] typed = given.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
		if (code.isEmpty() || !MessageDigest.isEqual(code.get().getBytes(StandardCharsets.UTF_8), typed)) {
			this.throttle.failed(Subject.SETUP_CODE, network);
			throw new WrongSetupCodeException();
		}
	}

	void forget() {
		this.secrets.forget(NAME);
	}

	String current() {
		return this.secrets.findOrMake(NAME,
				() -> this.random.ints(LENGTH, 0, ALPHABET.length())
					.mapToObj((at) -> String.valueOf(ALPHABET.charAt(at)))
					.collect(Collectors.joining()));
	}

	private static String grouped(String code) {
		return code.replaceAll("(.{4})(?=.)", "$1-");
	}

}
