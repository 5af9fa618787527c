package app.fairwell.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

/**
 * A repository test on H2 in a file, opened as in production. Repository tests run on
 * both databases; they stand once, in an abstract class, and run in two nested ones:
 *
 * <pre class="code">
 * class PeopleTests {
 *
 *     &#64;Nested &#64;OnH2
 *     class H2 extends Behaviour {
 *     }
 *
 *     &#64;Nested &#64;OnPostgres
 *     class Postgres extends Behaviour {
 *     }
 *
 *     &#64;Transactional &#64;Import(People.class)
 *     abstract static class Behaviour {
 *
 *         &#64;Autowired
 *         People people;
 *
 *         &#64;Test
 *         void findsAPerson() { ... }
 *
 *     }
 *
 * }
 * </pre>
 *
 * With {@code @Transactional} on the class that has the tests (on the nested ones it has
 * no effect on inherited methods) each runs in a transaction that is rolled back. A test
 * that needs commits adds {@code @Transactional(propagation = Propagation.NOT_SUPPORTED)}
 * and tidies up.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false, properties = { AskedDatabase.OWN + "=true", AskedDatabase.STEPS })
public @interface OnH2 {

}
