package app.fairwell.guide;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All customers in the order in which to part, for those who see everything (product.md
 * C4).
 */
@Controller
class GuideCustomersController {

	private final GuideCustomers customers;

	GuideCustomersController(GuideCustomers customers) {
		this.customers = customers;
	}

	@GetMapping("/guide/customers")
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after, Model model) {
		String words = (q == null || q.isBlank()) ? null : q.strip();
		String key = (after == null || after.isEmpty()) ? null : after;
		model.addAttribute("q", words);
		model.addAttribute("after", key);
		model.addAttribute("page", this.customers.page(words, key));
		return "guide/customers";
	}

	/** A key of a page that nobody has, typed or cut off: the first page. */
	@ExceptionHandler(UnknownGuidePageException.class)
	String unknownPage() {
		return "redirect:/guide/customers";
	}

}
