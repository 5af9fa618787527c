package app.fairwell.promise;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The lists of promises: of all letters and of one.
 */
@Controller
class PromiseListController {

	static final String DONE = "done";

	private final PromiseList list;

	private final ListedPromises listed;

	PromiseListController(PromiseList list, ListedPromises listed) {
		this.list = list;
		this.listed = listed;
	}

	@GetMapping("/promises")
	String all(@RequestParam(defaultValue = "") String show, @RequestParam(required = false) @Nullable String after,
			@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
		boolean done = show.equals(DONE);
		PromiseKey key = (after != null && !after.isEmpty()) ? PromiseKey.decode(after) : null;
		PromisePage page = done ? this.list.done(key, person) : this.list.open(key, person);
		model.addAttribute("promises", this.listed.of(page.items(), locale));
		model.addAttribute("next", page.next());
		model.addAttribute("after", after);
		model.addAttribute("done", done);
		return "promise/list";
	}

	@GetMapping("/drafts/{id}/promises")
	String ofLetter(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
		model.addAttribute("letter", this.list.letter(id, person));
		List<ListedPromise> all = this.listed.of(this.list.ofLetter(id, person), locale);
		model.addAttribute("open", all.stream().filter((promise) -> !promise.done()).toList());
		model.addAttribute("kept", all.stream().filter(ListedPromise::done).toList());
		return "promise/letter";
	}

	/** A key of a page that nobody has, typed or cut off: the first page. */
	@ExceptionHandler(UnknownPromisePageException.class)
	String unknownPage() {
		return "redirect:/promises";
	}

}
