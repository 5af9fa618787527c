package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import app.fairwell.account.Role;
import app.fairwell.support.BrowserTests;
import app.fairwell.support.InEachLook;
import app.fairwell.support.Look;
import app.fairwell.support.Visitor;
import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The owner sees the backups, makes one, and learns when one fails (product.md L4). The
 * chore itself is not done here: the test does its work.
 */
class BackupBrowserTests extends BrowserTests {

	@Autowired
	private Backups backups;

	@Autowired
	private BackupLog log;

	@Autowired
	private BackupFolder folder;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void nextOneIsDueTomorrow() {
		tidyUp();
		this.database.sql("""
				insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
				values ('back-up', 'recurring', current_timestamp, false, 1)""").update();
		due(Instant.now().plus(Duration.ofDays(1)));
	}

	@AfterEach
	void tidyUp() {
		this.database.sql("delete from scheduled_tasks where task_name = 'back-up'").update();
		this.database.sql("delete from backup").update();
		this.database.sql("delete from backup_failure").update();
	}

	@InEachLook
	void oneClickMakesOne(Look look) {
		Visitor owner = signedIn(Role.OWNER, look).open("/settings");
		owner.page().locator("main a[href='/settings/backups']").click();
		owner.picture("backups-empty").seesACleanPage();
		owner.press("Back up now").picture("backups-under-way").seesACleanPage();
		assertThat(isDue()).isTrue();
		Backup made = this.backups.make();
		due(Instant.now().plus(Duration.ofDays(1)));
		if (look == Look.NO_SCRIPT) {
			owner.page().locator("main").getByText("See how it stands").click();
		}
		owner.page().waitForSelector(".list__item");
		assertThat(owner.page().locator(".list__item").first().textContent()).contains(" MB",
				"restored once to see that it works");
		owner.open("/settings/backups").picture("backups").seesACleanPage();
		assertIsTaken(owner, made);
	}

	private void assertIsTaken(Visitor owner, Backup made) {
		String address = owner.page().locator(".list__item a").first().getAttribute("href");
		APIResponse file = owner.page().request().get(address);
		assertThat(file.headers().get("content-disposition"))
			.isEqualTo("attachment; filename=\"" + made.fileName() + "\"");
		assertThat(file.body()).hasSize((int) made.bytes());
		assertThat(this.database
			.sql("""
					select count(*) from audit_line where action = 'backup-taken' and detail = ? and person_name = 'Ana Byrne'
					""")
			.param(made.fileName())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void pageIsThereWhenTheFolderIsNot() throws IOException {
		Path backups = Path.of(this.folder.toString());
		Path away = backups.resolveSibling("backups-away");
		Files.move(backups, away);
		try {
			assertThat(owner().open("/settings/backups").seesACleanPage().status()).isEqualTo(200);
		}
		finally {
			Files.move(away, backups);
		}
	}

	@InEachLook
	void failureShowsAtHome(Look look) {
		this.log.failed(Instant.now(), "office", BackupProblem.DISK_FULL);
		this.log.made(new Backup(Instant.now().minus(Duration.ofHours(30)), "office", "C:\\Fairwell\\data\\backups",
				"fairwell-2027-01-31T030500Z.zip", 2_400_000, ""));
		this.log.failed(Instant.now(), "office", BackupProblem.DISK_FULL);
		Visitor owner = signedIn(Role.OWNER, look).open("/").picture("home-backup-failed").seesACleanPage();
		assertThat(owner.page().locator(".notice--warning").textContent()).contains("The last backup failed.");
		owner.page().locator("main a[href='/settings/backups']").click();
		owner.picture("backups-failed").seesACleanPage();
		assertThat(owner.page().locator(".notice--warning").textContent()).contains("not enough room", "office");
		assertThat(owner.page().locator(".list__item").allTextContents())
			.anyMatch((row) -> row.contains("Kept on another computer: office: C:\\Fairwell\\data\\backups")
					&& row.contains("2.4 MB") && !row.contains("Save a copy"));
	}

	@Test
	void oldBackupShowsAtHome() {
		this.log.made(new Backup(Instant.now().minus(Duration.ofHours(49)), "office", "/srv/backups",
				"fairwell-2027-01-29T030500Z.zip", 2_400_000, ""));
		Visitor owner = owner().open("/");
		assertThat(owner.page().locator(".notice--warning").textContent()).contains("no backup from the last two days");
		owner.open("/settings/backups").picture("backups-old").seesACleanPage();
		assertThat(signedIn(Role.MANAGER, Look.LIGHT).open("/").page().locator(".notice--warning").count()).isZero();
	}

	@Test
	void areForTheOwnerAlone() { // L3
		Backup made = this.backups.make();
		Visitor manager = signedIn(Role.MANAGER, Look.LIGHT);
		assertThat(manager.open("/settings/backups").status()).isEqualTo(403);
		assertThat(manager.open("/settings/backups/" + made.fileName()).status()).isEqualTo(403);
		assertThat(owner().open("/settings/backups/fairwell-2020-01-01T000000Z.zip").status()).isEqualTo(404);
		assertThat(owner().page().request().get("/settings/backups/..%2Fdb").status()).isGreaterThanOrEqualTo(400);
		assertThat(this.folder.find("../db/fairwell.mv.db")).isEmpty();
	}

	private void due(Instant at) {
		this.database.sql("update scheduled_tasks set execution_time = ? where task_name = 'back-up'")
			.param(at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean isDue() {
		return this.database
			.sql("select count(*) from scheduled_tasks where task_name = 'back-up' and execution_time <= ?")
			.param(Instant.now().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single() == 1;
	}

}
