package app.fairwell.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * Words that stand on paper: a font has every character of them.
 */
@Documented
@Constraint(validatedBy = PrintableValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Printable {

	/**
	 * The message, in which {@code {found}} stands for the characters.
	 * @return a message or its key in braces
	 */
	String message() default "{account.unprintable}";

	/**
	 * The groups.
	 * @return none
	 */
	Class<?>[] groups() default {};

	/**
	 * The payload.
	 * @return none
	 */
	Class<? extends Payload>[] payload() default {};

}
