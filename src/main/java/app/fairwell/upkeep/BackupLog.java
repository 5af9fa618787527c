package app.fairwell.upkeep;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which backups there are, as the database knows it: every copy of Fairwell on it reads
 * the same.
 */
@Component
class BackupLog {

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	BackupLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A good backup; with it no failure is the latest news any more. */
	void made(Backup backup) {
		this.jdbc.sql("""
				insert into backup (number, made_at, host, folder, file_name, bytes, sha256)
				select coalesce(max(number), 0) + 1, cast(? as timestamp(6) with time zone), cast(? as varchar),
				cast(? as varchar), cast(? as varchar), cast(? as bigint), cast(? as varchar) from backup""")
			.params(utc(backup.madeAt()), backup.host(), backup.folder(), backup.fileName(), backup.bytes(),
					backup.sha256())
			.update();
		this.jdbc.sql("delete from backup_failure").update();
		this.jdbc.sql("delete from backup where number <= (select max(number) from backup) - " + MOST).update();
	}

	void failed(Instant at, String host, BackupProblem problem) {
		int there = this.jdbc.sql("update backup_failure set failed_at = ?, host = ?, reason = ? where id = 1")
			.params(utc(at), host, problem.id())
			.update();
		if (there == 0) {
			this.jdbc.sql("insert into backup_failure (id, failed_at, host, reason) values (1, ?, ?, ?)")
				.params(utc(at), host, problem.id())
				.update();
		}
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

	/** Forgets those of a folder whose file is gone. */
	void keepOnly(BackupFolder folder, Set<String> files) {
		all().stream()
			.filter((backup) -> backup.isIn(folder) && !files.contains(backup.fileName()))
			.forEach((backup) -> this.jdbc.sql("delete from backup where host = ? and folder = ? and file_name = ?")
				.params(backup.host(), backup.folder(), backup.fileName())
				.update());
	}

	/** All of them, the latest first. */
	List<Backup> all() {
		return latest("").list();
	}

	/** The latest good one. */
	Optional<Backup> last() {
		return latest(" fetch first 1 rows only").optional();
	}

	private JdbcClient.MappedQuerySpec<Backup> latest(String limit) {
		return this.jdbc
			.sql("select made_at, host, folder, file_name, bytes, sha256 from backup order by number desc" + limit)
			.query((row, at) -> new Backup(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
					row.getString(3), row.getString(4), row.getLong(5), row.getString(6)));
	}

	/** The latest failure, unless a backup was made after it. */
	Optional<BackupFailure> failure() {
		return this.jdbc.sql("select failed_at, host, reason from backup_failure")
			.query((row, at) -> new BackupFailure(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2),
					BackupProblem.of(row.getString(3))))
			.optional();
	}

}
