package app.fairwell.support;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a visitor's browser is set up.
 */
public enum Look {

	/** A wide window, light colours. */
	LIGHT,

	/** A wide window, dark colours. */
	DARK,

	/** A window of 320 CSS pixels with a finger. */
	PHONE,

	/** High contrast of the system. */
	FORCED_COLOURS,

	/** No JavaScript. */
	NO_SCRIPT;

	static List<Look> asked() {
		return Boolean.getBoolean("fairwell.thorough") ? List.of(values()) : List.of(LIGHT, NO_SCRIPT);
	}

	NewContextOptions options() {
		NewContextOptions options = new NewContextOptions().setLocale("en-GB")
			.setTimezoneId("Europe/London")
			.setReducedMotion(ReducedMotion.REDUCE)
			.setViewportSize(1280, 900);
		return switch (this) {
			case LIGHT -> options.setColorScheme(ColorScheme.LIGHT);
			case DARK -> options.setColorScheme(ColorScheme.DARK);
			case PHONE -> options.setViewportSize(320, 640).setHasTouch(true);
			case FORCED_COLOURS -> options.setForcedColors(ForcedColors.ACTIVE);
			case NO_SCRIPT -> options.setJavaScriptEnabled(false);
		};
	}

}
