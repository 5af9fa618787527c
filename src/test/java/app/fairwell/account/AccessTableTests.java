package app.fairwell.account;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Reading the table of routes.
 */
class AccessTableTests {

	private final AccessTable table = AccessTable.read();

	@Test
	void knowsARouteByItsBarePath() {
		assertThat(this.table.find("POST", "/drafts/{id:[0-9a-fA-F-]{36}}/bin")).get()
			.extracting((row) -> row.answer(Role.WRITER))
			.isEqualTo(AccessRow.Answer.OWN);
		assertThat(this.table.find("HEAD", "/settings")).isPresent();
	}

	@Test
	void hasNoRowForWhatNobodyDecided() {
		assertThat(this.table.find("DELETE", "/settings")).isEmpty();
		assertThat(this.table.opens(Role.OWNER, "/no-such-page")).isFalse();
	}

	@Test
	void opensLinksToWhoMayFollowThem() {
		assertThat(this.table.opens(Role.OWNER, "/settings/logo/change")).isTrue();
		assertThat(this.table.opens(Role.MANAGER, "/settings/logo/change")).isFalse();
		assertThat(this.table.opens(null, "/sign-in")).isTrue();
	}

	@Test
	void everyRouteStandsOnce() {
		List<String> routes = this.table.rows().stream().map((row) -> row.method() + " " + row.path()).toList();
		assertThat(routes).doesNotHaveDuplicates();
	}

	// L3: nobody who is not signed in is let through by half
	@Test
	void ownsNothingWithoutAName() {
		assertThat(this.table.rows())
			.allSatisfy((row) -> assertThat(row.nobody()).isIn(AccessRow.Answer.YES, AccessRow.Answer.SIGN_IN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /x yes yes yes", "GET /x yes yes yes perhaps" })
	void saysWhereItCannotBeRead(String line) {
		assertThatIllegalStateException().isThrownBy(() -> AccessRow.of(line, "access.txt:7"))
			.withMessageStartingWith("access.txt:7 ");
	}

}
