package app.fairwell.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that go to the database, whichever library sends them. What other
 * threads send meanwhile, such as the search for itself, does not count.
 */
public class StatementCount implements BeanPostProcessor {

	private static final ThreadLocal<Integer> statements = ThreadLocal.withInitial(() -> 0);

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
						statements.set(statements.get() + 1);
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
