package app.fairwell.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Who is believed about where a request comes from.
 */
class AccessTests {

	private final Access access = new Access(List.of("127.0.0.1", "10.0.0.0/8"), false, "");

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "[::1]" })
	void knowsThisMachine(String host) {
		MockHttpServletRequest request = request("127.0.0.1", host);
		assertThat(this.access.fromThisMachine(request)).isTrue();
		assertThat(this.access.readableOnTheWay(request)).isFalse();
	}

	@Test
	void doesNotTakeAnotherMachineForThisOne() {
		assertThat(this.access.fromThisMachine(request("192.168.1.7", "localhost"))).isFalse();
	}

	@Test
	void doesNotTakeAForeignNameForThisMachine() {
		assertThat(this.access.fromThisMachine(request("127.0.0.1", "evil.example"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Via" })
	void doesNotTakeAProxyForThisMachine(String header) throws Exception {
		MockHttpServletRequest request = request("127.0.0.1", "localhost");
		request.addHeader(header, "127.0.0.1");
		assertThat(this.access.fromThisMachine(request)).isFalse();
		assertThat(this.access.fromThisMachine(passed(request))).isFalse();
	}

	@Test
	void believesATrustedProxy() throws Exception {
		MockHttpServletRequest request = request("10.0.0.2", "letters.example");
		request.addHeader("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.0.0.3");
		request.addHeader("X-Forwarded-Proto", "https");
		HttpServletRequest passed = passed(request);
		assertThat(passed.isSecure()).isTrue();
		assertThat(passed.getRemoteAddr()).isEqualTo("203.0.113.9");
		assertThat(passed.getHeader("X-Forwarded-For")).isNull();
	}

	@Test
	void believesNobodyElse() throws Exception {
		MockHttpServletRequest request = request("203.0.113.9", "letters.example");
		request.addHeader("X-Forwarded-For", "127.0.0.1");
		request.addHeader("X-Forwarded-Proto", "https");
		HttpServletRequest passed = passed(request);
		assertThat(passed.isSecure()).isFalse();
		assertThat(passed.getRemoteAddr()).isEqualTo("203.0.113.9");
	}

	@Test
	void takesNonsenseFromAProxyForAnAddressWithoutFailing() throws Exception {
		MockHttpServletRequest request = request("10.0.0.2", "letters.example");
		request.addHeader("X-Forwarded-For", "unknown, ");
		assertThat(passed(request).getRemoteAddr()).isNotEqualTo("10.0.0.2");
	}

	@Test
	void takesPasswordsOverPlainHttpOnlyWhenTold() {
		MockHttpServletRequest request = request("192.168.1.7", "192.168.1.5");
		assertThat(this.access.readableOnTheWay(request)).isTrue();
		assertThat(new Access(List.of(), true, "").readableOnTheWay(request)).isFalse();
		request.setSecure(true);
		assertThat(this.access.readableOnTheWay(request)).isFalse();
	}

	@Test
	void failsTheStartForABaseUrlThatIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Access(List.of(), false, "letters"))
			.withMessageContaining("FAIRWELL_BASE_URL");
	}

	private HttpServletRequest passed(MockHttpServletRequest request) throws Exception {
		MockFilterChain chain = new MockFilterChain();
		new TrustedProxyFilter(this.access).doFilter(request, new MockHttpServletResponse(), chain);
		return (HttpServletRequest) chain.getRequest();
	}

	private static MockHttpServletRequest request(String from, String host) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/setup");
		request.setRemoteAddr(from);
		request.setServerName(host);
		return request;
	}

}
