package app.fairwell.account;

import java.time.Clock;

import app.fairwell.safety.Disk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions live in the database, so that a restart throws nobody out and several copies
 * of the app share them. Erasing the ended ones is a chore.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60, cleanupCron = Scheduled.CRON_DISABLED)
class SessionConfiguration {

	@Bean
	@Primary
	SessionRepository<? extends Session> calmSessions(JdbcIndexedSessionRepository sessions, Clock clock, Disk disk) {
		return new CalmSessions<>(sessions, clock, disk::requireRoom);
	}

	/** Sessions are read in the same transactions as they are written. */
	@Bean(defaultCandidate = false)
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		transaction.setName(Disk.PASSING);
		return transaction;
	}

	@Bean
	CookieSerializer sessionCookies() {
		return new SessionCookies();
	}

}
