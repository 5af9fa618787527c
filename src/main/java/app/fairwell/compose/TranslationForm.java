package app.fairwell.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Words of a letter with those that stand for them in its second language, as they stand
 * in the form.
 *
 * @param formId the one-time id of this form
 * @param version the version of the draft when the form was opened
 * @param typed the words as they were typed
 * @param texts what stands for each, in the same order, blank where nothing was entered
 */
record TranslationForm(@Nullable String formId, @Nullable Long version, List<String> typed, List<String> texts) {

	@SuppressWarnings("ConstantValue")
	TranslationForm {
		typed = (typed != null) ? typed : List.of();
		texts = (texts != null) ? texts : List.of();
	}

	static TranslationForm of(long version, List<String> typed, Map<String, String> entered) {
		return new TranslationForm(UUID.randomUUID().toString(), version, typed,
				typed.stream().map((words) -> entered.getOrDefault(words, "")).toList());
	}

	Map<String, String> entered() {
		Map<String, String> entered = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(this.typed.size(), this.texts.size()); i++) {
			String text = FormText.text(this.texts.get(i));
			String words = FormText.text(this.typed.get(i));
			if (text != null && words != null) {
				entered.put(words, text);
			}
		}
		return entered;
	}

	TranslationForm at(long newVersion) {
		return new TranslationForm(UUID.randomUUID().toString(), newVersion, this.typed, this.texts);
	}

	String id() {
		return (this.formId != null) ? this.formId : UUID.randomUUID().toString();
	}

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

}
