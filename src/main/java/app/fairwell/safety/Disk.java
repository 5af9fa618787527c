package app.fairwell.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.util.function.LongSupplier;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The disk that the data is on, where the data is in a file. H2 closes itself when a
 * write finds no room, and with it everything that others are reading; so it is not asked
 * to write any more when there is next to none.
 */
@Component
@DependsOnDatabaseInitialization
public class Disk {

	/**
	 * The name of transactions whose writes need not survive a power cut, and which are
	 * begun on a full disk too.
	 */
	public static final String PASSING = "passing";

	/** More than one letter needs, in bytes. */
	static final long LEAST = 2_000_000;

	private final boolean holdsTheData;

	private final LongSupplier free;

	@Autowired
	Disk(@Value("${fairwell.data}") Path data, DataSource dataSource) throws MetaDataAccessException {
		this("H2".equals(JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName)),
				() -> free(data));
	}

	Disk(boolean holdsTheData, LongSupplier free) {
		this.holdsTheData = holdsTheData;
		this.free = free;
	}

	private static long free(Path data) {
		try {
			return Files.getFileStore(data).getUsableSpace();
		}
		catch (IOException ex) {
			return Long.MAX_VALUE;
		}
	}

	/**
	 * Whether the data is in a file that Fairwell itself writes, by H2, and not with a
	 * server that looks after its own.
	 * @return true with H2, false with PostgreSQL
	 */
	public boolean holdsTheData() {
		return this.holdsTheData;
	}

	/**
	 * Makes sure that there is room to save something.
	 * @throws DiskFullException if there is not
	 */
	public void requireRoom() {
		long free = free();
		if (free < LEAST) {
			throw new DiskFullException(free);
		}
	}

	/** How many bytes are free; as many as one likes where this cannot be known. */
	long free() {
		return this.holdsTheData ? this.free.getAsLong() : Long.MAX_VALUE;
	}

}
