package app.fairwell.site;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Binds the forms of all pages. They are records, whole once they are made: left to
 * itself the binder would then set their fields once more, and fail over a field of
 * another shape, or over a place in a list beyond all that it makes.
 */
@ControllerAdvice
class FormBinding {

	private static final Pattern INDEX = Pattern.compile("\\[([^\\]]*)");

	@InitBinder
	void bind(WebDataBinder binder, WebRequest request) {
		if (binder.getTargetType() != null) {
			binder.setDisallowedFields("*");
			request.getParameterNames().forEachRemaining((field) -> {
				if (!INDEX.matcher(field).results().allMatch((index) -> isPlace(index, binder))) {
					throw new UnknownFieldException(binder.getObjectName());
				}
			});
		}
	}

	private static boolean isPlace(MatchResult index, WebDataBinder binder) {
		String place = index.group(1);
		return place.isEmpty()
				|| (place.matches("[0-9]{1,4}") && Integer.parseInt(place) < binder.getAutoGrowCollectionLimit());
	}

}
