package app.fairwell.typeset;

/**
 * Writes the operators of a content stream.
 */
final class Operators {

	private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

	private final StringBuilder written = new StringBuilder(8192);

	Operators put(String operators) {
		this.written.append(operators);
		return this;
	}

	Operators numbers(double... numbers) {
		for (double number : numbers) {
			number(number).put(" ");
		}
		return this;
	}

	// Rounds to thousandths, which is finer than any printer.
	Operators number(double number) {
		long thousandths = Math.round(number * 1000);
		if (thousandths < 0) {
			this.written.append('-');
			thousandths = -thousandths;
		}
		this.written.append(thousandths / 1000);
		long rest = thousandths % 1000;
		if (rest > 0) {
			this.written.append('.').append(rest / 100).append(rest / 10 % 10).append(rest % 10);
		}
		return this;
	}

	Operators grey(double grey) {
		return numbers(grey).put("g\n");
	}

	Operators code(int code) {
		for (int shift = 12; shift >= 0; shift -= 4) {
			this.written.append(DIGITS[code >> shift & 15]);
		}
		return this;
	}

	@Override
	public String toString() {
		return this.written.toString();
	}

}
