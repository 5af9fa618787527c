package app.fairwell.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A repository test on a real PostgreSQL, in a new database of a server that all tests of
 * this run share; see {@link OnH2} for how to use both.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false, properties = { AskedDatabase.OWN + "=true", AskedDatabase.STEPS })
@ContextConfiguration(initializers = PostgresDatabase.class)
public @interface OnPostgres {

}
