package app.fairwell.customer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The address of a record that became one with another leads there for good. What was
 * posted to it was not done: the person sees the other record, and why.
 */
@ControllerAdvice
class MovedCustomers {

	@ExceptionHandler(CustomerMovedException.class)
	RedirectView lead(CustomerMovedException moved, HttpServletRequest request, HttpServletResponse response) {
		boolean reading = request.getMethod().equals("GET");
		RedirectView view = new RedirectView("/customers/" + moved.now(), true);
		view.setStatusCode(reading ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.SEE_OTHER);
		if (!reading) {
			FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
			flash.put("flash", "customer.moved");
			RequestContextUtils.saveOutputFlashMap("/customers/" + moved.now(), request, response);
		}
		return view;
	}

}
