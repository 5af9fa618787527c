package app.fairwell.account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/drafts", "/drafts?q=%C5%82&status=draft", "/drafts/019a-b/letter.pdf" })
	void leadsBack(String path) {
		assertThat(ReturnPath.checked(path)).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "drafts", "//evil.example", "/\\evil.example", "https://evil.example",
			"/a\r\nSet-Cookie: b", "/{x}", "/\t/evil.example", "javascript:alert(1)" })
	void leadsNowhereElse(String path) {
		assertThat(ReturnPath.checked(path)).isEqualTo("/");
	}

}
