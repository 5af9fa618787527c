package app.fairwell.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@ValueSource(strings = { "violet otter gate", "kettle-of-four-herons", "Tr0ub4dor&3x", "জজজকখগঘঙচছজঝ",
			"моя-собака-лает", "eight ch", "😀😁😂🤣😃😄😅😆" })
	void takesWhatIsHardToGuess(String password) {
		assertThatCode(() -> this.rules.check(password, "Ana Byrne", "ana@example.com", "Brightwater Plumbing"))
			.doesNotThrowAnyException();
	}

	@Test
	void takesAtLeast128Characters() {
		assertThatCode(() -> this.rules.check("otter ".repeat(20) + "violet gate")).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "1234567", "জজজজজজজ", "😀😁😂🤣😃😄😅" })
	void refusesShortOnes(String password) {
		refuses(password, "short");
	}

	@Test
	void refusesWhatNobodyTypes() {
		refuses("ab c".repeat(65), "long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "PASSWORD", "Password1!", "P4ssw0rd", "p@$$w0rd2024", "qwertyuiop", "poiuytre",
			"12345678", "87654321", "aaaaaaaa", "abcabcabc", "iloveyou", "letmein2", "football", "Fairwell1",
			"1q2w3e4r", "йцукенгш", "парольпароль", "zaq12wsx", "welcome123", "Liverpool2027" })
	void refusesWhatIsTriedFirst(String password) {
		if (Passwords.normal(password).length() >= PasswordRules.SHORTEST) {
			refuses(password, "common");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ana Byrne", "anabyrne1", "ana.byrne", "ana.byrne@example.com", "Brightwater Plumbing",
			"brightwater plumbing 24", "BrightwaterPlumbing!" })
	void refusesWhatOthersKnow(String password) {
		refuses(password, "known");
	}

	private void refuses(String password, String problem) {
		assertThatExceptionOfType(WeakPasswordException.class)
			.isThrownBy(() -> this.rules.check(password, "Ana Byrne", "ana.byrne@example.com", "Brightwater Plumbing"))
			.returns("password.problem." + problem, WeakPasswordException::messageKey);
	}

}
