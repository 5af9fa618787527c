package app.fairwell.site;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;

import app.fairwell.safety.FullDisk;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for what went wrong. They show no exception; of a failure they show an
 * incident number that the log has too (product.md L2, reliability.md).
 */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

	private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

	private static final Set<Integer> OWN_PAGES = Set.of(403, 404, 409, 413);

	/** Failures that nobody has to look up in the log. */
	private static final Set<HttpStatus> EXPLAINED = Set.of(HttpStatus.INSUFFICIENT_STORAGE,
			HttpStatus.SERVICE_UNAVAILABLE);

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private final SecureRandom random = new SecureRandom();

	@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = status(request);
		response.setStatus(status.value());
		if (EXPLAINED.contains(status)) {
			return new ModelAndView("error/storage").addObject("status", status.value())
				.addObject("again", PostAgain.of(request).orElse(null));
		}
		String own = OWN_PAGES.contains(status.value()) ? Integer.toString(status.value()) : "4xx";
		return new ModelAndView("error/" + (status.is5xxServerError() ? "500" : own), facts(request, status));
	}

	@RequestMapping
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		HttpStatus status = status(request);
		ProblemDetail problem = ProblemDetail.forStatus(status);
		if (status == HttpStatus.INSUFFICIENT_STORAGE) {
			problem.setProperty("code", "disk-full");
		}
		facts(request, status).forEach(problem::setProperty);
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private HttpStatus status(HttpServletRequest request) {
		if (FullDisk.isCause((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
			log.warn("Not saved, the disk is full: {} {}", request.getAttribute(RequestDispatcher.ERROR_METHOD),
					address(request));
			return HttpStatus.INSUFFICIENT_STORAGE;
		}
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private Map<String, String> facts(HttpServletRequest request, HttpStatus status) {
		if (!status.is5xxServerError() || EXPLAINED.contains(status)) {
			return Map.of();
		}
		String incident = incident();
		log.error("Incident {}: {} of {} {}", incident, status, request.getAttribute(RequestDispatcher.ERROR_METHOD),
				address(request), (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
		return Map.of("incident", incident);
	}

	/**
	 * The address of a calendar, or a link handed over, is all that is needed to use it.
	 */
	static String address(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return String.valueOf((failed != null) ? failed : request.getRequestURI())
			.replaceFirst("(/calendar/|/invitation/|/reset/).*", "$1…");
	}

	private String incident() {
		StringBuilder number = new StringBuilder();
		this.random.ints(8, 0, ALPHABET.length()).forEach((at) -> number.append(ALPHABET.charAt(at)));
		return number.insert(4, '-').toString();
	}

}
