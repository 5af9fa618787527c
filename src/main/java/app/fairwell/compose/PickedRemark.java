package app.fairwell.compose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The remark of the tone review that a button is about.
 *
 * @param place the id of a section's kind or the name of a field; {@code letter} for the
 * whole letter
 * @param mark the remark's mark
 * @param number which of its wordings, from 0
 */
record PickedRemark(String place, String mark, int number) {

	private static final Pattern VALUE = Pattern.compile("([\\w.\\[\\]-]{1,60})\\.([0-9a-f]{16})\\.(\\d)");

	/**
	 * Reads the value of a button.
	 * @param value such as {@code thanks.0123456789abcdef.0}
	 * @return the remark, or empty for a value that no page of ours sends
	 */
	static Optional<PickedRemark> of(String value) {
		Matcher parts = VALUE.matcher(value);
		return parts.matches()
				? Optional.of(new PickedRemark(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3))))
				: Optional.empty();
	}

}
