package app.fairwell.customer;

import java.time.Period;
import java.util.List;
import java.util.UUID;

import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Private notes go when their time is over (product.md I4).
 */
class NotesExpiryTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends CustomerServices {

		@Autowired
		CustomerNotes notes;

		@Autowired
		NotesExpiry expiry;

		@Test
		void erasesEachNoteInItsTime() { // I4
			UUID customer = letter("Thomas Keane", this.writer).customerId();
			this.notes.write(customer, UUID.randomUUID(), "The older one", this.owner);
			this.clock.pass(Period.ofMonths(12));
			this.notes.write(customer, UUID.randomUUID(), "The newer one", this.owner);
			this.clock.pass(Period.ofMonths(12).plusDays(1));
			this.expiry.erase();
			this.expiry.erase();
			assertThat(this.notes.of(customer, this.owner)).extracting(CustomerNote::text)
				.containsExactly("The newer one");
			assertThat(trail(customer)).filteredOn("notes-expired"::equals).hasSize(1);
		}

		@Test
		void hidesNotesFromWriters() { // A5, L3
			UUID customer = letter("Thomas Keane", this.writer).customerId();
			this.notes.write(customer, UUID.randomUUID(), "Shouted at Tom", this.owner);
			assertThat(this.notes.of(customer, this.writer)).isEqualTo(List.of());
		}

	}

}
