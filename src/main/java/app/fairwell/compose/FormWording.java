package app.fairwell.compose;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Puts other words into a field of a form.
 */
final class FormWording {

	private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,2})])?(?:\\.(\\w+))?");

	private FormWording() {
	}

	/**
	 * The same form with other words in one field.
	 * @param form the form
	 * @param field the field's name, such as {@code situations[0]} or
	 * {@code practical.fees}
	 * @param words what stands in it from now on
	 * @return a new form
	 */
	static ComposeForm with(ComposeForm form, String field, String words) {
		Matcher path = PATH.matcher(field);
		if (!path.matches()) {
			throw new IllegalArgumentException("A form has no field " + field);
		}
		return (ComposeForm) with(form, path.group(1), (old) -> {
			if (path.group(2) != null) {
				List<Object> entries = new ArrayList<>((List<?>) old);
				entries.set(Integer.parseInt(path.group(2)), words);
				return entries;
			}
			return (path.group(3) != null) ? with((Record) old, path.group(3), (typed) -> words) : words;
		});
	}

	private static Object with(Record whole, String name, UnaryOperator<Object> change) {
		RecordComponent[] components = whole.getClass().getRecordComponents();
		Object[] values = Arrays.stream(components).map((component) -> {
			Object old = value(whole, component);
			return component.getName().equals(name) ? change.apply(old) : old;
		}).toArray();
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(whole.getClass()), values);
	}

	private static Object value(Record whole, RecordComponent component) {
		ReflectionUtils.makeAccessible(component.getAccessor());
		return ReflectionUtils.invokeMethod(component.getAccessor(), whole);
	}

}
