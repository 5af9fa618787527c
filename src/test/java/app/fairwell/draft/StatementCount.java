package app.fairwell.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that go to the database, whoever sends them.
 */
public class StatementCount implements BeanPostProcessor {

	private static final AtomicInteger statements = new AtomicInteger();

	/**
	 * How many statements some work takes.
	 * @param work the work
	 * @return the number of statements prepared
	 */
	public static int of(Runnable work) {
		int before = statements.get();
		work.run();
		return statements.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new DelegatingDataSource(source) {

			@Override
			public Connection getConnection() throws SQLException {
				return counted(super.getConnection());
			}

		} : bean;
	}

	private static Connection counted(Connection connection) {
		return (Connection) Proxy.newProxyInstance(StatementCount.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("prepareStatement")) {
						statements.incrementAndGet();
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
	}

}
