package app.fairwell.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a letter was not sent after all, as it stands in the form.
 *
 * @param words why
 * @param version the version of the draft that it was read with
 */
record UndoForm(@NotBlank(message = "{delivery.undo.missing}") @Size(max = 500,
		message = "{delivery.undo.long}") @Nullable String words, @Nullable Long version) {

	long seen() {
		return (this.version != null) ? this.version : -1;
	}

}
