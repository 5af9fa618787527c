package app.fairwell.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CustomersTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	@Import({ Customers.class, CustomerAccess.class, FormerCustomers.class, Time.class })
	abstract static class Behaviour {

		@Autowired
		Customers customers;

		@Test
		void findsTheSameNameAndCompanyWithoutRegardToCaseAndAccents() {
			UUID one = this.customers.recordFor(named("José Łęcki", "Zürich AG"));
			assertThat(this.customers.recordFor(named("JOSE  lecki", "zurich ag"))).isEqualTo(one);
			assertThat(this.customers.recordFor(named("José Łęcki", null))).isNotEqualTo(one);
			assertThat(this.customers.recordFor(named(null, "José Łęcki"))).isNotEqualTo(one);
		}

		@Test
		void takesTheRecordWithTheId() {
			UUID one = this.customers.recordFor(named("Thomas Keane", null));
			assertThat(this.customers.recordFor(details(one, "Tom Keane", null, "f"))).isEqualTo(one);
		}

		@Test
		void refusesAnIdThatNobodyHas() {
			UUID unknown = UUID.randomUUID();
			assertThatExceptionOfType(CustomerNotFoundException.class)
				.isThrownBy(() -> this.customers.recordFor(details(unknown, "Thomas Keane", null, null)))
				.withMessageContaining(unknown.toString());
		}

		@Test
		void takesNamesOfAnyLength() {
			String name = "Long".repeat(50_000);
			assertThat(this.customers.recordFor(named(name, null)))
				.isEqualTo(this.customers.recordFor(named(name, null)));
		}

		private static CustomerDetails named(@Nullable String name, @Nullable String company) {
			return details(null, name, company, null);
		}

		private static CustomerDetails details(@Nullable UUID id, @Nullable String name, @Nullable String company,
				@Nullable String gender) {
			CustomerKind kind = (company != null) ? CustomerKind.COMPANY : CustomerKind.PERSON;
			return new CustomerDetails(id, kind, name, company, gender, null, List.of("22 Mill Lane"), null);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2027-02-01T14:02:00Z"), ZoneOffset.UTC);
		}

		@Bean
		CustomerLetters noLetters() {
			return new CustomerLetters() {

				@Override
				public CustomerPage list(CustomerQuery query, SignedIn reader) {
					return new CustomerPage(List.of(), null);
				}

				@Override
				public boolean hasLetterBy(UUID customer, SignedIn writer) {
					return false;
				}

			};
		}

	}

}
