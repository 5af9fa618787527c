package app.fairwell.draft;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches drafts by the engine that suits the database.
 */
@Component
@DependsOnDatabaseInitialization
class DraftSearch {

	private final SearchEngine engine;

	private volatile boolean filling;

	DraftSearch(DataSource database, JdbcClient jdbc, TransactionTemplate transaction,
			@Value("${fairwell.data}") Path data) {
		this.engine = isH2(database)
				? new LuceneSearch(data.resolve("db/search"), new IndexSource(jdbc), new BoundedSearch(jdbc))
				: new PostgresSearch(jdbc, transaction);
	}

	private static boolean isH2(DataSource database) {
		try {
			return "H2".equals(JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName));
		}
		catch (MetaDataAccessException ex) {
			throw new IllegalStateException("The database does not say what it is", ex);
		}
	}

	Found find(Sought sought, Place place, @Nullable PageKey after, int most) {
		Found found = this.engine.find(sought, place, after, most);
		return this.filling ? new Found(found.keys(), false) : found;
	}

	DraftCounts count(Sought sought, @Nullable UUID person) {
		return this.engine.count(sought, person);
	}

	void open(ScheduledExecutorService executor) {
		this.engine.open(executor);
	}

	/** Keeps it in order; some drafts may have no terms yet. */
	void tend(boolean isFilling) {
		this.filling = isFilling;
		this.engine.tend();
	}

	void close() {
		this.engine.close();
	}

	/**
	 * When the transaction ends in which drafts are erased, so that their words go too.
	 */
	void forget() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCommit() {
					DraftSearch.this.engine.forget();
				}

			});
		}
		else {
			this.engine.forget();
		}
	}

}
