package app.fairwell.business;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.fairwell.letter.Answers;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * An address in one box, of no more and no longer lines than a letter takes.
 */
@Documented
@Constraint(validatedBy = AddressLinesValidator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface AddressLines {

	String message() default "{settings.address.lines}";

	int lines() default Answers.MOST_ENTRIES;

	int length() default Answers.LONGEST_LINE;

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
