package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import app.fairwell.customer.Erasure;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The file in the data directory. What was there stays beside it under another name; at
 * every moment the old or the new is there, whole.
 */
final class FilePlace implements Place {

	private static final String END = ".mv.db";

	private final Path file;

	private final Clock clock;

	private final FileHold hold;

	/** Null where there is none, or one that is damaged. */
	private final @Nullable HikariDataSource old;

	private final boolean damaged;

	/**
	 * Opens the place.
	 * @throws RefusedException if the file is in use, or does not let us in
	 */
	FilePlace(Places places) throws IOException {
		this.file = places.file();
		this.clock = places.clock();
		this.hold = places.hold();
		try {
			this.old = places.hasFile() ? open(places) : null;
			this.damaged = places.hasFile() && this.old == null;
		}
		catch (RuntimeException ex) {
			this.hold.close();
			throw ex;
		}
	}

	/**
	 * One that is damaged is no reason to refuse a backup, but the reason to restore it.
	 */
	private static @Nullable HikariDataSource open(Places places) {
		try {
			return places.openHeldFile();
		}
		catch (RuntimeException ex) {
			if (OpenFailure.isInUse(ex)) {
				throw RefusedException.because("place.in-use");
			}
			if (OpenFailure.isDamaged(ex)) {
				return null;
			}
			throw new RefusedException(OpenFailure.finding(ex).text());
		}
	}

	@Override
	public boolean holdsBusiness() throws SQLException {
		return this.damaged || (this.old != null && OldData.holdBusiness(this.old));
	}

	@Override
	public List<Erasure> erasures() throws SQLException {
		return (this.old != null) ? OldData.erasures(this.old) : List.of();
	}

	@Override
	public String put(ScratchDatabase fresh) throws IOException, SQLException {
		Path whole = fresh.finish();
		try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		closeOld();
		Path kept = keepOld();
		// The index of the search is of the old; without it, it is made anew from either
		FileSystemUtils.deleteRecursively(this.file.resolveSibling("search"));
		Files.move(whole, this.file, StandardCopyOption.ATOMIC_MOVE);
		Folders.sync(this.file.getParent());
		if (kept == null) {
			return Words.say("place.file.new", this.file.toString());
		}
		return this.damaged ? Words.say("place.file.damaged", kept.toString())
				: Words.say("place.file.kept", kept.toString());
	}

	/** A second name, so that the first is never without a database. */
	private @Nullable Path keepOld() throws IOException {
		if (!Files.exists(this.file)) {
			return null;
		}
		String name = this.file.getFileName().toString();
		String moment = this.clock.instant().truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
		Path kept = this.file
			.resolveSibling(name.substring(0, name.length() - END.length()) + "-until-" + moment + END);
		try {
			Files.createLink(kept, this.file);
		}
		catch (IOException | UnsupportedOperationException ex) {
			Files.copy(this.file, kept);
		}
		return kept;
	}

	@Override
	public void close() throws IOException {
		closeOld();
		this.hold.close();
	}

	private void closeOld() {
		if (this.old != null) {
			this.old.close();
		}
	}

}
