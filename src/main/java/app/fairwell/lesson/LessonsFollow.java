package app.fairwell.lesson;

import java.util.List;
import java.util.UUID;

import app.fairwell.customer.CustomerFollower;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.customer.Holding;
import app.fairwell.draft.DraftReassigned;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lessons follow the record of their customer, and go with it.
 */
@Component
class LessonsFollow implements CustomerFollower {

	private final JdbcClient jdbc;

	LessonsFollow(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void follow(DraftReassigned letter) {
		this.jdbc.sql("update lesson set customer_id = ? where draft_id = ?")
			.params(letter.customerId(), letter.draftId())
			.update();
	}

	@Override
	public void merge(UUID from, UUID into) {
		this.jdbc.sql("update lesson set customer_id = ? where customer_id = ?").params(into, from).update();
	}

	@Override
	public void erase(ErasedCustomer customer) {
		this.jdbc.sql("delete from lesson where customer_id in (:ids)").param("ids", customer.ids()).update();
	}

	@Override
	public List<Holding> holdings(ErasedCustomer customer) {
		long lessons = this.jdbc.sql("select count(*) from lesson where customer_id in (:ids)")
			.param("ids", customer.ids())
			.query(Long.class)
			.single();
		return (lessons > 0) ? List.of(new Holding("lesson.holding", lessons, List.of())) : List.of();
	}

}
