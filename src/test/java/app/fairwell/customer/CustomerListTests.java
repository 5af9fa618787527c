package app.fairwell.customer;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who sees which customers, in which order, with which story.
 */
class CustomerListTests {

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
		CustomerStory story;

		@Test
		void standsInTheOrderOfNamesAndPagesByKey() {
			letter("Żaneta", this.owner);
			letter("adam", this.owner);
			letter("Łucja", this.owner);
			CustomerPage first = list(null, 2, this.owner);
			assertThat(titles(first)).containsExactly("adam " + this.mark, "Łucja " + this.mark);
			CustomerPage second = list(first.next(), 2, this.owner);
			assertThat(titles(second)).containsExactly("Żaneta " + this.mark);
			assertThat(second.next()).isNull();
		}

		@Test
		void findsWithoutRegardToCaseAndAccentsAndCountsLetters() {
			letter("Łucja Żak", this.owner);
			DraftView newest = letter("Łucja Żak", this.owner);
			this.database.sql("update draft set status = 'sent', updated_at = ? where id = ?")
				.params(this.clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC), newest.id())
				.update();
			List<CustomerRow> found = this.letters
				.list(new CustomerQuery("ZAK lucja leeds " + this.mark, null, null, 20), this.manager)
				.items();
			assertThat(found).hasSize(1);
			assertThat(found.get(0).letters()).isEqualTo(2);
			assertThat(found.get(0).state()).isEqualTo("sent");
		}

		@Test
		void findsNobodyByCharactersThatNoDatabaseKeeps() {
			assertThat(this.letters.list(new CustomerQuery("\0 keane\0" + this.mark, null, null, 20), this.manager)
				.items()).isEmpty();
		}

		@Test
		void showsWritersTheCustomersOfTheirOwnLettersAlone() { // L3
			DraftView own = letter("Own", this.writer);
			letter("Own", this.owner);
			UUID others = letter("Others", this.owner).customerId();
			assertThat(titles(list(null, 20, this.writer))).containsExactly("Own " + this.mark);
			assertThat(list(null, 20, this.writer).items().get(0).letters()).isOne();
			assertThat(told(own.customerId(), this.writer)).filteredOn((line) -> line.about() != null)
				.extracting((line) -> line.about().path())
				.containsExactly("/drafts/" + own.id());
			assertThat(told(own.customerId(), this.manager)).filteredOn((line) -> line.about() != null).hasSize(2);
			assertThatExceptionOfType(CustomerNotFoundException.class)
				.isThrownBy(() -> this.records.find(others, this.writer));
			CustomerView seen = this.records.find(own.customerId(), this.writer);
			assertThatExceptionOfType(CustomerNotFoundException.class)
				.isThrownBy(() -> this.records.change(seen.id(), seen.version(), seen.details(), 24, this.writer));
		}

		@Test
		void keepsLettersOfAFormerNameWithTheRecord() { // I2
			UUID customer = letter("Tomas Keane", this.owner).customerId();
			rename(customer, "Thomas Keane");
			assertThat(letter("Tomas Keane", this.owner).customerId()).isEqualTo(customer);
			assertThat(letter("Thomas Keane", this.owner).customerId()).isEqualTo(customer);
			assertThat(trail(customer)).containsExactly("customer-changed name");
		}

		@Test
		void refusesTheNameOfAnother() {
			UUID one = letter("Thomas Keane", this.owner).customerId();
			UUID other = letter("Tom Keane", this.owner).customerId();
			assertThatExceptionOfType(CustomerNameTakenException.class).isThrownBy(() -> rename(other, "THOMAS keane"))
				.satisfies((taken) -> assertThat(taken.other()).isEqualTo(one));
		}

		@Test
		void suggestsLikelyDoubles() {
			UUID one = letter("Thomas Keane", this.owner).customerId();
			CustomerView seen = this.records.find(one, this.owner);
			CustomerDetails own = seen.details();
			List<String> address = List.of("1 Lane " + this.mark);
			this.records.change(one, seen.version(),
					new CustomerDetails(null, own.kind(), own.name(), null, null, null, address, null), 24, this.owner);
			UUID other = letter("Tom Keane", this.owner).customerId();
			CustomerView second = this.records.find(other, this.owner);
			this.records.change(other, second.version(), new CustomerDetails(null, own.kind(), second.details().name(),
					null, null, null, List.of("1 LANE  " + this.mark), null), 24, this.owner);
			assertThat(this.records.doubles(one, this.manager)).extracting(CustomerView::id).containsExactly(other);
			assertThat(this.records.doubles(one, this.writer)).isEmpty();
		}

		private void rename(UUID customer, String name) {
			CustomerView seen = this.records.find(customer, this.owner);
			CustomerDetails old = seen.details();
			this.records.change(customer, seen.version(), new CustomerDetails(null, old.kind(), name + " " + this.mark,
					null, old.gender(), null, old.address(), null), 24, this.owner);
		}

		private CustomerPage list(@Nullable String after, int limit, SignedIn reader) {
			return this.letters.list(new CustomerQuery(this.mark, after, null, limit), reader);
		}

		private static List<String> titles(CustomerPage page) {
			return page.items().stream().map(CustomerRow::title).toList();
		}

		private List<StoryLine> told(UUID customer, SignedIn reader) {
			return this.story.of(customer, ZoneOffset.UTC, reader).values().stream().flatMap(List::stream).toList();
		}

	}

}
