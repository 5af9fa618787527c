package app.fairwell;

import app.fairwell.account.People;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionConfigurationTests {

	private final TransactionAttributeSource own = TransactionConfiguration.ownTransactions();

	@Test
	void findsTheTransactionsOfOurOwn() throws Exception {
		assertThat(this.own.isCandidateClass(People.class)).isTrue();
		assertThat(this.own.getTransactionAttribute(People.class.getMethod("firstOwner"), People.class)).isNotNull();
	}

	@Test
	void doesNotLookThroughTheLibraries() {
		assertThat(this.own.isCandidateClass(JdbcTemplate.class)).isFalse();
	}

}
