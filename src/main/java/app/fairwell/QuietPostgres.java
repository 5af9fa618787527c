package app.fairwell;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Keeps the values of a refused statement out of the messages of PostgreSQL's driver,
 * which would else put letters and private notes into a log (product.md A5); and says to
 * PostgreSQL who is connected, so that nobody restores beneath a Fairwell that runs.
 */
@Component
class QuietPostgres implements BeanPostProcessor {

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource pool && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
			pool.addDataSourceProperty("logServerErrorDetail", "false");
			// Not as a property, which another name in the address would undo
			pool.setConnectionInitSql("set application_name = 'fairwell'");
		}
		return bean;
	}

}
