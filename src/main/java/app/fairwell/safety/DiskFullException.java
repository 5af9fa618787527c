package app.fairwell.safety;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * There is no room to save anything. Nothing was tried, so nothing is half done.
 */
public class DiskFullException extends DataAccessResourceFailureException {

	DiskFullException(long free) {
		super("The disk of the data directory has " + free + " bytes left, and saving needs " + Disk.LEAST);
	}

}
