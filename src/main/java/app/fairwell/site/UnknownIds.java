package app.fairwell.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers an address whose id cannot be one as it answers an id that nobody has: with the
 * page that helps (product.md L2).
 */
@ControllerAdvice
class UnknownIds {

	@ExceptionHandler
	void unreadable(MethodArgumentTypeMismatchException refusal, HttpServletResponse response) throws IOException {
		boolean inPath = refusal.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
	}

}
