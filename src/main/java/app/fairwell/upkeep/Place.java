package app.fairwell.upkeep;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import app.fairwell.customer.Erasure;

/**
 * Where restored data go: into a file of the data directory, or into a PostgreSQL. Open,
 * it is held against a Fairwell that would start meanwhile, as far as it can be.
 */
interface Place extends AutoCloseable {

	/** Whether somebody has an account in what is there now. */
	boolean holdsBusiness() throws SQLException;

	/** Who was erased in what is there now. */
	List<Erasure> erasures() throws SQLException;

	/**
	 * Puts a database in the place of what is there, all of it or nothing.
	 * @param fresh a database of the present version of the schema
	 * @return a sentence on what became of the old
	 */
	String put(ScratchDatabase fresh) throws IOException, SQLException;

	@Override
	void close() throws IOException;

}
