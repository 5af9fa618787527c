package app.fairwell.support;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs the tests of the whole application on PostgreSQL instead of H2, each context on a
 * database of its own: {@code mvn verify -Dfairwell.postgres=true}. Repository tests,
 * which run on both anyway, are not changed by it.
 */
class AskedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Set to true in a context that stays on the database it names. */
	static final String OWN = "fairwell.test.own-database";

	/**
	 * Without the rest of the application it is Spring that takes the steps of the
	 * schema.
	 */
	static final String STEPS = "spring.flyway.locations=classpath:db/migration,classpath:db/{vendor}";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		boolean own = context.getEnvironment().getProperty(OWN, boolean.class, false);
		if (Boolean.getBoolean("fairwell.postgres") && !own) {
			new PostgresDatabase().initialize(context);
		}
	}

}
