package app.fairwell.site;

import jakarta.servlet.http.HttpServletRequest;

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

	/** The code of the error that is none. */
	static final String CODE = "language.switched";

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
		errors.reject(CODE);
	}

	/** Whether a form has errors that a person has to mend. */
	static boolean isRefused(Errors errors) {
		return errors.getAllErrors().stream().anyMatch((error) -> !CODE.equals(error.getCode()));
	}

}
