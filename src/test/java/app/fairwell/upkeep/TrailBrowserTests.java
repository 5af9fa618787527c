package app.fairwell.upkeep;

import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.audit.Actor;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The trail in a browser, in every state and look.
 */
class TrailBrowserTests extends BrowserTests {

	@Autowired
	private AuditTrail trail;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "NO_SCRIPT" })
	void isCleanInEveryState(Look look) {
		String name = "Ana Byrne " + look;
		record(former(name), 60);
		Visitor owner = signedIn(Role.OWNER, look).open("/settings");
		owner.page().locator("main a[href='/settings/trail']").click();
		owner.picture("trail").seesACleanPage();
		owner.page().locator("#who").selectOption(new SelectOption().setLabel(name));
		owner.press("Show").picture("trail-filtered").seesACleanPage();
		assertThat(owner.page().locator(".list__item").count()).isEqualTo(50);
		owner.page().locator("a[rel=next]").click();
		assertThat(owner.page().locator(".list__item").count()).isEqualTo(10);
		assertThat(owner.page().locator(".list__title").first().textContent()).isEqualTo(name + " approved a letter");
		owner.page().locator("#day").fill("2020-01-01");
		owner.press("Show").picture("trail-none").seesACleanPage();
		owner.page().locator(".card--empty a").click();
		assertThat(owner.page().url()).endsWith("/settings/trail");
	}

	@Test
	void fileComesFromThePage() {
		record(new Actor(UUID.randomUUID(), "=Ana"), 1);
		Visitor owner = owner().open("/settings/trail");
		String address = owner.page().locator("a[href^='/settings/trail.csv']").getAttribute("href");
		assertThat(owner.page().request().get(address).text()).startsWith("\uFEFFnumber,time,")
			.contains(",'=Ana,approved,");
	}

	@Test
	void managersAreRefused() { // L3
		assertThat(signedIn(Role.MANAGER, Look.LIGHT).open("/settings/trail").status()).isEqualTo(403);
		assertThat(signedIn(Role.MANAGER, Look.LIGHT).open("/settings")
			.page()
			.locator("a[href='/settings/trail']")
			.count()).isZero();
	}

	/** Somebody who has left and stays in the trail. */
	private Actor former(String name) {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into person (id, name, email, password_hash, role, version, created_at, removed_at)
				values (?, ?, '', '', 'WRITER', 0, current_timestamp, current_timestamp)
				""").params(id, name).update();
		return new Actor(id, name);
	}

	private void record(Actor who, int times) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			for (int time = 0; time < times; time++) {
				this.trail.record(new AuditEntry(who, AuditAction.APPROVED,
						new AuditSubject(AuditSubject.Kind.LETTER, UUID.randomUUID())));
			}
		});
	}

}
