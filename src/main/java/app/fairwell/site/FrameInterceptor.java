package app.fairwell.site;

import java.util.function.Predicate;

import app.fairwell.account.AccessTable;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives every rendered page its {@link Frame}, and makes the CSRF token before the page
 * is sent: its forms stand at the end, when a session can no longer be begun.
 */
@Component
class FrameInterceptor implements HandlerInterceptor {

	private final ObjectProvider<Businesses> businesses;

	private final AccessTable table;

	FrameInterceptor(ObjectProvider<Businesses> businesses, AccessTable table) {
		this.businesses = businesses;
		this.table = table;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		LanguageSwitch.forgive(request, page.getModelMap());
		SignedIn person = person(request);
		String failed = failed(page);
		page.addObject("errorOrder", ErrorOrder.of((failed != null) ? page.getModel().get(failed) : null));
		page.addObject("frame", new Frame((person != null) ? businessName() : null,
				(person != null) ? person.name() : null, Theme.of(request), path(request), failed,
				InterfaceLanguages.offers(RequestContextUtils.getLocale(request)), opens(person), isTypedOn(page)));
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

	private Predicate<String> opens(@Nullable SignedIn person) {
		Role role = (person != null) ? person.role() : null;
		return (link) -> this.table.opens(role, link);
	}

	private static boolean isTypedOn(ModelAndView page) {
		boolean shown = page.getModel().containsKey("form") || page.getModel().containsKey("parts");
		return shown && !Boolean.TRUE.equals(page.getModel().get("readOnly"));
	}

	private @Nullable String failed(ModelAndView page) {
		return page.getModel()
			.values()
			.stream()
			.filter((value) -> value instanceof Errors errors && errors.hasErrors())
			.map((value) -> ((Errors) value).getObjectName())
			.findFirst()
			.orElse(null);
	}

	private @Nullable SignedIn person(HttpServletRequest request) {
		return (request.getUserPrincipal() instanceof Authentication authentication
				&& authentication.getPrincipal() instanceof SignedIn signedIn) ? signedIn : null;
	}

	private @Nullable String businessName() {
		Businesses found = this.businesses.getIfAvailable();
		try {
			return (found != null) ? found.find().map(BusinessDetails::name).orElse(null) : null;
		}
		catch (RuntimeException ex) {
			// The page that says that something failed must not fail for the same reason.
			return null;
		}
	}

	private String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed != null) ? failed.toString() : request.getRequestURI();
		return uri.substring(request.getContextPath().length());
	}

}
