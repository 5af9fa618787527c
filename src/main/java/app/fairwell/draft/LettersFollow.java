package app.fairwell.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerFollower;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters follow the record of their customer. Neither a merge nor an erasure touches
 * words: a letter that moves keeps those it was written with.
 */
@Component
class LettersFollow implements CustomerFollower {

	private final JdbcClient jdbc;

	private final FormerLetters former;

	private final DraftSearch search;

	LettersFollow(JdbcClient jdbc, FormerLetters former, DraftSearch search) {
		this.jdbc = jdbc;
		this.former = former;
		this.search = search;
	}

	@Override
	public void merge(UUID from, UUID into) {
		this.jdbc.sql("update draft set customer_id = ? where customer_id = ?").params(into, from).update();
		this.jdbc.sql("update draft_version set customer_id = ? where customer_id = ?").params(into, from).update();
	}

	/**
	 * Sections, versions and whatever else hangs on a letter go with it; of letters that
	 * became somebody else's go the versions that were about this customer; the search
	 * forgets their words.
	 */
	@Override
	public void erase(ErasedCustomer customer) {
		this.jdbc.sql("delete from draft where customer_id in (:ids)").param("ids", customer.ids()).update();
		this.former.erase(customer);
		this.search.forget();
	}

	@Override
	public List<Holding> holdings(ErasedCustomer customer) {
		List<Letter> letters = this.jdbc.sql("""
				select id, subject, language, status,
					(select count(*) from draft_version where draft_id = draft.id) as versions
				from draft where customer_id = ? order by id""").param(customer.id()).query(Letter.class).list();
		List<Holding> holdings = new ArrayList<>();
		if (!letters.isEmpty()) {
			holdings.add(new Holding("draft.holding.letters", letters.size(),
					letters.stream().filter(Letter::isSent).map(Letter::named).toList()));
			holdings.add(new Holding("draft.holding.versions", letters.stream().mapToLong(Letter::versions).sum(),
					List.of()));
		}
		long former = this.former.count(customer);
		if (former > 0) {
			holdings.add(new Holding("draft.holding.former", former, List.of()));
		}
		return holdings;
	}

	record Letter(UUID id, String subject, String language, String status, long versions) {

		boolean isSent() {
			return this.status.equals(DraftStatus.SENT.id());
		}

		Holding.Named named() {
			return new Holding.Named("/drafts/" + this.id, this.subject, this.language);
		}

	}

}
