package app.fairwell.account;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class AccountChores {

	@Bean
	Chore eraseEndedSessions(JdbcIndexedSessionRepository sessions) {
		return new Chore("erase-ended-sessions", Duration.ofHours(1), sessions::cleanUpExpiredSessions);
	}

	@Bean
	Chore eraseHeldPosts(HeldPosts posts) {
		return new Chore("erase-held-posts", Duration.ofHours(1), posts::removeOld);
	}

}
