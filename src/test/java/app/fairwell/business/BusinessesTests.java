package app.fairwell.business;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import app.fairwell.account.People;
import app.fairwell.audit.AuditTrail;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The one business and its directory, as they are kept.
 */
class BusinessesTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	@Transactional
	@Import({ Businesses.class, AuditTrail.class, AlternativesDirectory.class, FixedClock.class })
	abstract static class Behaviour {

		@Autowired
		Businesses businesses;

		@Autowired
		AlternativesDirectory directory;

		@Autowired
		JdbcClient jdbc;

		@MockitoBean
		People people;

		@Test
		void isThereOnceEstablished() {
			assertThat(this.businesses.find()).isEmpty();
			establish("en-IE", "Europe/Dublin");
			assertThat(this.businesses.current())
				.isEqualTo(new BusinessDetails("Brightwater Plumbing", List.of("1 High Street", "Leeds"), null, null,
						"en-IE", Paper.A4, ZoneId.of("Europe/Dublin"), "EUR", null, false));
		}

		@Test
		void isEstablishedOnce() {
			establish("en-GB", "Europe/London");
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> establish("en-US", "America/New_York"));
		}

		// A16
		@Test
		void beginsItsDayInItsOwnTimeZone() {
			establish("en-AU", "Australia/Sydney");
			assertThat(this.businesses.today()).isEqualTo(LocalDate.of(2027, 2, 2));
		}

		@Test
		void refusesAChangeOfWhatWasChangedMeanwhile() {
			establish("en-GB", "Europe/London");
			BusinessForm form = BusinessForm.of(this.businesses.business());
			BusinessChange change = form.change(this.businesses.current());
			assertThatExceptionOfType(BusinessChangedMeanwhileException.class)
				.isThrownBy(() -> this.businesses.change(form.seen() + 1, change, SignedInAs.OWNER));
		}

		@Test
		void keepsALogoUntilItIsRemoved() {
			establish("en-GB", "Europe/London");
			this.businesses.changeLogo(LogoImageTests.picture("jpg", 40, 20), SignedInAs.OWNER);
			assertThat(this.businesses.current().hasLogo()).isTrue();
			assertThat(this.businesses.logo()).hasValueSatisfying((png) -> assertThat(png).startsWith(0x89, 'P'));
			this.businesses.removeLogo(SignedInAs.OWNER);
			assertThat(this.businesses.current().hasLogo()).isFalse();
			assertThat(this.businesses.logo()).isEmpty();
			assertThat(trail()).containsExactly("business-changed", "business-changed");
		}

		// L3: who did what
		@Test
		void tellsTheTrailWhatWasChanged() {
			establish("en-GB", "Europe/London");
			BusinessForm form = BusinessForm.of(this.businesses.business());
			this.businesses.change(form.seen(), form.change(this.businesses.current()), SignedInAs.OWNER);
			assertThat(trail()).isEmpty();
			BusinessDetails now = this.businesses.current();
			this.businesses.change(
					this.businesses.business().version(), new BusinessChange("Brightwater", now.address(), now.email(),
							now.phone(), now.place(), now.language(), now.paper(), now.zone(), now.currency()),
					SignedInAs.OWNER);
			assertThat(trail()).containsExactly("business-changed");
		}

		private List<String> trail() {
			return this.jdbc.sql("select action from audit_line order by number").query(String.class).list();
		}

		// A10
		@Test
		void remembersEachAlternativeOnce() {
			this.directory.remember(List.of("Northside Heating", " ", "Mill Lane Gas Services", "northside  HEATING "));
			this.directory.remember(List.of("NORTHSIDE HEATING", "Ångström & Søn"));
			assertThat(this.directory.names()).containsExactly("Mill Lane Gas Services", "Northside Heating",
					"Ångström & Søn");
		}

		private void establish(String language, String zone) {
			this.businesses.establish(new NewBusiness("Brightwater Plumbing ", List.of("1 High Street", "Leeds"),
					language, ZoneId.of(zone), null));
		}

	}

	@TestConfiguration
	static class FixedClock {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2027-02-01T20:00:00Z"), ZoneOffset.UTC);
		}

	}

}
