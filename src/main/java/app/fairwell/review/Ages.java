package app.fairwell.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says in words how long something has waited: "3 days", "3 dni", "৩ দিন".
 */
@Component
class Ages {

	private static final int HOURS = 48;

	private final Clock clock;

	Ages(Clock clock) {
		this.clock = clock;
	}

	String since(@Nullable Instant then, Locale locale) {
		Duration age = (then != null) ? Duration.between(then, this.clock.instant()) : Duration.ZERO;
		return MeasureFormat.getInstance(ULocale.forLocale(locale), MeasureFormat.FormatWidth.WIDE)
			.formatMeasures(measure(age));
	}

	// A clock that was put back makes nothing younger than a minute
	private static Measure measure(Duration age) {
		if (age.toHours() >= HOURS) {
			return new Measure(age.toDays(), MeasureUnit.DAY);
		}
		return (age.toHours() >= 1) ? new Measure(age.toHours(), MeasureUnit.HOUR)
				: new Measure(Math.max(1, age.toMinutes()), MeasureUnit.MINUTE);
	}

}
