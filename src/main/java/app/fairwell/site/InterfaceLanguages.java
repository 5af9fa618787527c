package app.fairwell.site;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.account.SignedIn;
import app.fairwell.account.SpokenLanguage;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language the interface speaks: the one that the person chose, or that was
 * chosen in this browser, or the first that the browser asks for, or English (product.md
 * K2).
 */
class InterfaceLanguages implements LocaleResolver {

	/**
	 * Those that are there whole (product.md K3), in the order in which they are offered,
	 * each with its own name.
	 */
	private static final Map<Locale, String> NAMES = new LinkedHashMap<>();

	static {
		NAMES.put(Locale.ENGLISH, "English");
		NAMES.put(Locale.forLanguageTag("pl"), "Polski");
		NAMES.put(Locale.forLanguageTag("hi"), "हिन्दी");
		NAMES.put(Locale.forLanguageTag("bn"), "বাংলা");
		NAMES.put(Locale.forLanguageTag("te"), "తెలుగు");
		NAMES.put(Locale.forLanguageTag("kk"), "Қазақша");
	}

	static final List<Locale> ALL = List.copyOf(NAMES.keySet());

	private static final String COOKIE = "language";

	private static final String RESOLVED = InterfaceLanguages.class.getName();

	private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

	private final ObjectProvider<SpokenLanguage> spoken;

	InterfaceLanguages(ObjectProvider<SpokenLanguage> spoken) {
		this.spoken = spoken;
		this.asked.setSupportedLocales(ALL);
		this.asked.setDefaultLocale(Locale.ENGLISH);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		if (request.getAttribute(RESOLVED) instanceof Locale resolved) {
			return resolved;
		}
		Locale chosen = offered(ofPerson(request));
		if (chosen == null) {
			Cookie cookie = WebUtils.getCookie(request, COOKIE);
			chosen = offered((cookie != null) ? cookie.getValue() : null);
		}
		return (chosen != null) ? chosen : this.asked.resolveLocale(request);
	}

	private static @Nullable String ofPerson(HttpServletRequest request) {
		return (request.getUserPrincipal() instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof SignedIn person) ? person.language() : null;
	}

	private static @Nullable Locale offered(@Nullable String tag) {
		return ALL.stream().filter((locale) -> locale.toLanguageTag().equals(tag)).findFirst().orElse(null);
	}

	/**
	 * Keeps a choice for this request, this browser and the person; others are ignored.
	 */
	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		if (response == null || locale == null || !ALL.contains(locale)) {
			return;
		}
		request.setAttribute(RESOLVED, locale);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, locale.toLanguageTag())
					.path(request.getContextPath() + "/")
					.maxAge(Duration.ofDays(400))
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
		this.spoken.ifAvailable((language) -> language.choose(locale.toLanguageTag(), request, response));
	}

	/** What a page offers, each by its own name in its own script. */
	static List<Offer> offers(Locale current) {
		return NAMES.entrySet()
			.stream()
			.map((named) -> new Offer(named.getKey().toLanguageTag(), named.getValue(), named.getKey().equals(current)))
			.toList();
	}

	/**
	 * A language on offer.
	 *
	 * @param tag its tag
	 * @param name its own name
	 * @param current whether the page speaks it
	 */
	record Offer(String tag, String name, boolean current) {
	}

}
