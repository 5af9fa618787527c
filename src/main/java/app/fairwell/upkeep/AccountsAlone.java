package app.fairwell.upkeep;

import java.time.Clock;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * What setting a password needs, and nothing of the web: of the accounts only what is
 * asked for is made. Not marked as a configuration, so that the server does not find it.
 */
@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		HibernateJpaAutoConfiguration.class, TransactionAutoConfiguration.class })
@EntityScan("app.fairwell.account")
@EnableJpaRepositories("app.fairwell.account")
@ComponentScan(basePackages = { "app.fairwell.account", "app.fairwell.audit" }, lazyInit = true,
		excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class, ControllerAdvice.class }))
class AccountsAlone {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	JdbcIndexedSessionRepository sessions(JdbcOperations jdbc, PlatformTransactionManager transactions) {
		return new JdbcIndexedSessionRepository(jdbc, new TransactionTemplate(transactions));
	}

}
