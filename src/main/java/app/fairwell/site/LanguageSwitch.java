package app.fairwell.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.ModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form that was posted only to change the language is shown again as it was typed:
 * instead of being checked it is found unfinished, without a complaint (product.md K2).
 */
@ControllerAdvice
class LanguageSwitch implements Validator {

	@InitBinder
	void askForNothing(WebDataBinder binder, HttpServletRequest request) {
		if (request.getParameter(SiteConfiguration.CHOICE) != null) {
			binder.setValidator(this);
		}
	}

	@Override
	public boolean supports(Class<?> type) {
		return true;
	}

	@Override
	public void validate(Object form, Errors errors) {
		errors.reject("language.switched");
	}

	/** Takes back what a page that was asked for nothing complains of. */
	static void forgive(HttpServletRequest request, ModelMap page) {
		// What was sent may be too big to be read, when a page says so
		if (request.getDispatcherType() != DispatcherType.ERROR
				&& request.getParameter(SiteConfiguration.CHOICE) != null) {
			page.replaceAll((name, value) -> (value instanceof BindingResult errors && errors.getTarget() != null)
					? new BeanPropertyBindingResult(errors.getTarget(), errors.getObjectName()) : value);
		}
	}

}
