package app.fairwell.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser at sign-in, so that what it sends after its session has ended can be
 * held for the same person in the same browser. The mark signs nobody in.
 */
@Component
class BrowserMarks {

	private static final Duration AGE = Duration.ofDays(30);

	private static final int ID = 16;

	private static final int SECRET = 32;

	private static final int SEAL = 32;

	private final AccountSecrets secrets;

	private final SecureRandom random = new SecureRandom();

	BrowserMarks(AccountSecrets secrets) {
		this.secrets = secrets;
	}

	void mark(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		byte[] secret = find(request).filter((mark) -> mark.person().equals(person.id()))
			.map(BrowserMark::secret)
			.orElseGet(() -> random(SECRET));
		byte[] marked = ByteBuffer.allocate(ID + SECRET)
			.putLong(person.id().getMostSignificantBits())
			.putLong(person.id().getLeastSignificantBits())
			.put(secret)
			.array();
		byte[] value = ByteBuffer.allocate(ID + SECRET + SEAL).put(marked).put(seal(marked)).array();
		response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie
			.from(Cookies.name(Cookies.BROWSER, request), Base64.getUrlEncoder().withoutPadding().encodeToString(value))
			.path("/")
			.maxAge(AGE)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build()
			.toString());
	}

	Optional<BrowserMark> find(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, Cookies.name(Cookies.BROWSER, request));
		return (cookie != null) ? read(cookie.getValue()) : Optional.empty();
	}

	private Optional<BrowserMark> read(String cookie) {
		try {
			byte[] value = Base64.getUrlDecoder().decode(cookie);
			byte[] marked = Arrays.copyOf(value, ID + SECRET);
			if (value.length != ID + SECRET + SEAL
					|| !MessageDigest.isEqual(seal(marked), Arrays.copyOfRange(value, ID + SECRET, value.length))) {
				return Optional.empty();
			}
			ByteBuffer buffer = ByteBuffer.wrap(marked);
			UUID person = new UUID(buffer.getLong(), buffer.getLong());
			return Optional.of(new BrowserMark(person, Arrays.copyOfRange(marked, ID, ID + SECRET)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private byte[] seal(byte[] marked) {
		String key = this.secrets.findOrMake("browser-mark", () -> Base64.getEncoder().encodeToString(random(SECRET)));
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
			return mac.doFinal(marked);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private byte[] random(int length) {
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		return bytes;
	}

}
