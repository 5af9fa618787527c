package app.fairwell.customer;

import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Private notes on a customer (product.md I4).
 */
@Controller
@RequestMapping("/customers/{id:[0-9a-fA-F-]{36}}/notes")
class NotesController {

	private final CustomerNotes notes;

	private final CustomersController page;

	NotesController(CustomerNotes notes, CustomersController page) {
		this.notes = notes;
		this.page = page;
	}

	@PostMapping
	String write(@PathVariable UUID id, @Valid @ModelAttribute("form") NoteForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Model model, RedirectAttributes next, HttpServletResponse response) {
		String text = form.words();
		if (!problems.hasErrors() && (text.isEmpty() || text.length() > NoteForm.LONGEST)) {
			problems.rejectValue("text", text.isEmpty() ? "customer.note.missing" : "customer.note.long");
		}
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.page.show(id, by, model);
		}
		Repeat.onCollision(() -> {
			this.notes.write(id, form.identity(), text, by);
			return id;
		});
		next.addFlashAttribute("flash", "customer.note.kept");
		return "redirect:/customers/" + id;
	}

	@PostMapping("/{note}/removal")
	String remove(@PathVariable UUID id, @PathVariable UUID note, @AuthenticationPrincipal SignedIn by,
			RedirectAttributes next) {
		Repeat.onCollision(() -> {
			this.notes.remove(id, note, by);
			return id;
		});
		next.addFlashAttribute("flash", "customer.note.removed");
		return "redirect:/customers/" + id;
	}

}
