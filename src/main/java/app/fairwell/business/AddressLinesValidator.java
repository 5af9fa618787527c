package app.fairwell.business;

import java.util.List;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link AddressLines}.
 */
class AddressLinesValidator implements ConstraintValidator<AddressLines, String> {

	private int lines;

	private int length;

	@Override
	public void initialize(AddressLines limits) {
		this.lines = limits.lines();
		this.length = limits.length();
	}

	@Override
	public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
		List<String> given = linesOf(address);
		return given.size() <= this.lines && given.stream().allMatch((line) -> line.length() <= this.length);
	}

	/** The lines of a box that say something. */
	static List<String> linesOf(@Nullable String address) {
		return (address != null) ? address.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList()
				: List.of();
	}

}
