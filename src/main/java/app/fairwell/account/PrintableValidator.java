package app.fairwell.account;

import java.util.List;

import app.fairwell.typeset.Repertoire;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is {@link Printable}, and names what is not.
 */
class PrintableValidator implements ConstraintValidator<Printable, String> {

	private final Repertoire repertoire;

	PrintableValidator(Repertoire repertoire) {
		this.repertoire = repertoire;
	}

	@Override
	public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
		List<String> found = (text != null) ? this.repertoire.undrawable(text) : List.of();
		context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("found", String.join(" ", found));
		return found.isEmpty();
	}

}
