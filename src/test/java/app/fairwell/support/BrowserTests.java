package app.fairwell.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.Role;
import com.microsoft.playwright.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the real app with a real browser. All such tests share one app and one database,
 * in which the business and its people stand already; a test brings what else it needs,
 * and expects others' letters beside its own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TrialDisk.Initializer.class)
@Import(Staff.class)
public abstract class BrowserTests {

	private static final Map<String, String> sessions = new HashMap<>();

	private final List<Visitor> visitors = new ArrayList<>();

	@LocalServerPort
	private int port;

	@Autowired
	private Staff staff;

	/**
	 * Somebody who is not signed in.
	 * @param look how their browser is set up
	 * @return a visitor with an empty page, closed after the test
	 */
	protected Visitor stranger(Look look) {
		return visitor(look, null);
	}

	/**
	 * Somebody who is signed in. All such visitors of a role share one session.
	 * @param role their role
	 * @param look how their browser is set up
	 * @return a visitor with an empty page, closed after the test
	 */
	protected Visitor signedIn(Role role, Look look) {
		return visitor(look, sessions.computeIfAbsent(this.port + role.name(), (key) -> session(role)));
	}

	/**
	 * The owner, signed in, with an ordinary browser.
	 * @return a visitor with an empty page, closed after the test
	 */
	protected Visitor owner() {
		return signedIn(Role.OWNER, Look.LIGHT);
	}

	/**
	 * A writer on their first day, who has no letters and sees nobody else's.
	 * @param look how their browser is set up
	 * @return a visitor on the home page, closed after the test
	 */
	protected Visitor newWriter(Look look) {
		Visitor visitor = visitor(look, null);
		String email = UUID.randomUUID() + "@brightwater.example";
		this.staff.hire("Nell Okafor", null, Role.WRITER, email);
		return visitor.signIn(email, Staff.PASSWORD);
	}

	private String session(Role role) {
		return visitor(Look.NO_SCRIPT, null).signIn(Staff.email(role), Staff.PASSWORD).cookies();
	}

	private Visitor visitor(Look look, @Nullable String cookies) {
		Browser browser = Chromium.get();
		this.staff.arrive();
		Visitor visitor = new Visitor(browser, look, "http://localhost:" + this.port, cookies);
		this.visitors.add(visitor);
		return visitor;
	}

	@AfterEach
	void closeBrowsers() {
		this.visitors.forEach(Visitor::close);
		this.visitors.clear();
	}

}
