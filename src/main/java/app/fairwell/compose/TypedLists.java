package app.fairwell.compose;

import java.util.List;

import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;

/**
 * Binds forms with lists of what people typed. Left to itself the binder takes a single
 * value with a comma in it for several values ("Smith, Jones &amp; Co").
 */
final class TypedLists {

	private TypedLists() {
	}

	static void register(WebDataBinder binder) {
		binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
	}

}
