package app.fairwell.account;

import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How passwords are hashed (reliability.md, measured 6).
 */
class PasswordsTests {

	private final Passwords passwords = new Passwords();

	@Test
	void usesArgon2idAsOwaspAsksFor() {
		String[] parts = this.passwords.hash("violet otter gate").split("\\$");
		assertThat(parts[1]).isEqualTo("argon2id");
		assertThat(parts[3]).isEqualTo("m=19456,t=2,p=1");
		assertThat(Base64.getDecoder().decode(parts[4])).hasSize(16);
		assertThat(Base64.getDecoder().decode(parts[5])).hasSize(32);
	}

	@Test
	void takesTwentyFiveBengaliLetters() {
		String bengali = "জ".repeat(24) + "ক";
		String hash = this.passwords.hash(bengali);
		assertThat(this.passwords.matches(bengali, hash)).isTrue();
		assertThat(this.passwords.matches("জ".repeat(25), hash)).isFalse();
	}

	@Test
	void readsEveryOneOfManyCharacters() {
		String hash = this.passwords.hash("a".repeat(127) + "b");
		assertThat(this.passwords.matches("a".repeat(127) + "c", hash)).isFalse();
	}

	@Test
	void takesTheSameLettersFromEveryKeyboard() {
		String hash = this.passwords.hash("zażółć gęślą");
		assertThat(this.passwords.matches("zaz\u0307o\u0301łc\u0301 ge\u0328s\u0301la\u0328", hash)).isTrue();
	}

	@Test
	void takesAsLongForNobodyAsForAnybody() {
		String somebodys = this.passwords.hash("violet otter gate");
		assertThat(Passwords.NOBODYS_HASH).hasSameSizeAs(somebodys)
			.startsWith(somebodys.substring(0, somebodys.indexOf("p=1$")));
	}

	@Test
	void comparesWithNobodyToo() {
		assertThat(this.passwords.matches("violet otter gate", null)).isFalse();
	}

}
