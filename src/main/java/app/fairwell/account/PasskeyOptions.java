package app.fairwell.account;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What a browser is asked to do, in the words of WebAuthn.
 */
final class PasskeyOptions {

	private static final int TIMEOUT = 300_000;

	private static final String KIND = "public-key";

	private PasskeyOptions() {
	}

	static Map<String, Object> toMake(SignedIn person, List<Passkey> there, String challenge, URI site) {
		return Map.of("rp", Map.of("id", site.getHost(), "name", "Fairwell"), "user", Map.of("id",
				Passkeys.text(Passkeys.handle(person.id())), "name", person.email(), "displayName", person.name()),
				"challenge", challenge, "timeout", TIMEOUT, "pubKeyCredParams",
				Passkeys.ALGORITHMS.stream()
					.map((algorithm) -> Map.of("type", KIND, "alg", algorithm.getValue()))
					.toList(),
				"excludeCredentials",
				there.stream().map((passkey) -> Map.of("type", KIND, "id", passkey.credentialId())).toList(),
				"authenticatorSelection",
				Map.of("residentKey", "required", "requireResidentKey", true, "userVerification", "required"),
				"attestation", "none");
	}

	static Map<String, Object> toUse(String challenge, URI site) {
		return Map.of("rpId", site.getHost(), "challenge", challenge, "timeout", TIMEOUT, "userVerification",
				"required", "allowCredentials", List.of());
	}

}
