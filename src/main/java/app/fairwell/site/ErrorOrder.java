package app.fairwell.site;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * Puts the errors of the summary in the order of the form's fields, which validation does
 * not keep.
 *
 * @param fields the names of the fields, in order
 */
record ErrorOrder(List<String> fields) implements Comparator<DetailedError> {

	static ErrorOrder of(@Nullable Object form) {
		return new ErrorOrder((form == null || !form.getClass().isRecord()) ? List.of()
				: Arrays.stream(form.getClass().getRecordComponents()).map(RecordComponent::getName).toList());
	}

	@Override
	public int compare(DetailedError one, DetailedError other) {
		return Integer.compare(position(one), position(other));
	}

	private int position(DetailedError error) {
		return this.fields.indexOf(error.getFieldName().replaceFirst("[.\\[].*", ""));
	}

}
