package app.fairwell.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A test that looks at pages with and without JavaScript; {@link Look#LIGHT} checks the
 * dark colours and 320 pixels too. With {@code -Pthorough} it looks in every way there
 * is.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@MethodSource("app.fairwell.support.Look#asked")
public @interface InEachLook {

}
