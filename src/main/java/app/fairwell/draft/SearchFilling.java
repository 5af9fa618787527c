package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes what drafts are found by for those that have none, or one by older rules: drafts
 * from before the search, or from an archive, which leaves it out. No database folds text
 * as we do, so that a migration cannot. Several copies of the application may do it at
 * the same time.
 */
@Component
class SearchFilling {

	private static final int AT_ONCE = 100;

	private final DraftRepository drafts;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	SearchFilling(DraftRepository drafts, JdbcClient jdbc, TransactionTemplate transaction) {
		this.drafts = drafts;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * Fills some.
	 * @return false when there are none left
	 */
	boolean fillSome() {
		List<UUID> waiting = waiting();
		if (!waiting.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> this.drafts.findByIds(waiting).forEach(this::fill));
		}
		return !waiting.isEmpty();
	}

	private List<UUID> waiting() {
		return this.jdbc
			.sql("select id from draft where search_rules < " + SearchText.RULES + " fetch first " + AT_ONCE
					+ " rows only")
			.query(UUID.class)
			.list();
	}

	/** Whoever saved the draft meanwhile has made it already. */
	private void fill(Draft draft) {
		SearchText made = draft.makeSearchText();
		this.jdbc.sql("update draft set search_text = ?, search_rules = ? where id = ? and search_rules < ?")
			.params(made.searchText(), made.searchRules(), draft.id(), made.searchRules())
			.update();
	}

}
