package app.fairwell.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds what was typed when the session had ended, for a day, readable only with the
 * secret of the browser that sent it.
 */
@Component
class HeldPosts {

	static final Duration HELD = Duration.ofHours(24);

	private static final int PER_PERSON = 20;

	private static final int NONCE = 12;

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	HeldPosts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Holds a post, unless it is too long or has a password in it.
	 * @param post the post
	 * @param browser the browser that sent it
	 * @return whether it is held
	 */
	boolean hold(HeldPost post, BrowserMark browser) {
		if (!post.canBeHeld() || !isKnown(browser.person())) {
			return false;
		}
		this.transaction.executeWithoutResult((status) -> {
			insert(post, browser);
			keepNewest(browser.person());
		});
		return true;
	}

	List<HeldPost> of(BrowserMark browser) {
		return this.jdbc
			.sql("select id, content from held_post where person_id = ? and created_at > ? order by created_at, id")
			.params(browser.person(), now().minus(HELD))
			.query((row, number) -> decrypt(row.getObject("id", UUID.class), row.getBytes("content"), browser))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.toList();
	}

	void remove(UUID id, UUID person) {
		this.transaction
			.executeWithoutResult((status) -> this.jdbc.sql("delete from held_post where id = ? and person_id = ?")
				.params(id, person)
				.update());
	}

	private boolean isKnown(UUID person) {
		return this.jdbc.sql("select count(*) from person where id = ?").param(person).query(Long.class).single() == 1;
	}

	/**
	 * Erases what nobody signed in for in time.
	 */
	void removeOld() {
		this.transaction.executeWithoutResult((status) -> this.jdbc.sql("delete from held_post where created_at <= ?")
			.param(now().minus(HELD))
			.update());
	}

	private void insert(HeldPost post, BrowserMark browser) {
		this.jdbc.sql("insert into held_post (id, person_id, content, created_at) values (?, ?, ?, ?)")
			.params(post.id(), browser.person(), encrypt(post, browser), now())
			.update();
	}

	private void keepNewest(UUID person) {
		this.jdbc.sql("""
				delete from held_post where person_id = ? and id not in (
					select id from held_post where person_id = ? order by created_at desc, id desc limit ?)""")
			.params(person, person, PER_PERSON)
			.update();
	}

	private byte[] encrypt(HeldPost post, BrowserMark browser) {
		byte[] nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		byte[] text = crypt(Cipher.ENCRYPT_MODE, browser, nonce, post.id(), JSON.writeValueAsBytes(post)).orElseThrow();
		byte[] content = Arrays.copyOf(nonce, NONCE + text.length);
		System.arraycopy(text, 0, content, NONCE, text.length);
		return content;
	}

	// Empty for what another browser of the same person sent
	private Optional<HeldPost> decrypt(UUID id, byte[] content, BrowserMark browser) {
		return crypt(Cipher.DECRYPT_MODE, browser, Arrays.copyOf(content, NONCE), id,
				Arrays.copyOfRange(content, NONCE, content.length))
			.map((text) -> JSON.readValue(text, HeldPost.class));
	}

	private static Optional<byte[]> crypt(int mode, BrowserMark browser, byte[] nonce, UUID id, byte[] text) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(browser.secret(), "AES"), new GCMParameterSpec(128, nonce));
			cipher.updateAAD(id.toString().getBytes(StandardCharsets.UTF_8));
			return Optional.of(cipher.doFinal(text));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
