package app.fairwell.customer;

import java.time.ZoneId;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of customers, and the page of each with the whole story (product.md I2).
 */
@Controller
class CustomersController {

	private final CustomerLetters letters;

	private final CustomerRecords records;

	private final CustomerStory story;

	private final CustomerNotes notes;

	private final Businesses businesses;

	CustomersController(CustomerLetters letters, CustomerRecords records, CustomerStory story, CustomerNotes notes,
			Businesses businesses) {
		this.letters = letters;
		this.records = records;
		this.story = story;
		this.notes = notes;
		this.businesses = businesses;
	}

	@GetMapping("/customers")
	String list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after, @AuthenticationPrincipal SignedIn reader,
			Model model) {
		String words = (q == null || q.isBlank()) ? null : q.strip();
		String key = (after == null || after.isEmpty()) ? null : after;
		model.addAttribute("q", words);
		model.addAttribute("after", key);
		model.addAttribute("page", this.letters.list(new CustomerQuery(words, key, null, CustomerQuery.USUAL), reader));
		return "customer/list";
	}

	@GetMapping("/customers/{id:[0-9a-fA-F-]{36}}")
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn reader, Model model) {
		ZoneId zone = this.businesses.current().zone();
		model.addAttribute("customer", this.records.find(id, reader));
		model.addAttribute("doubles", this.records.doubles(id, reader));
		model.addAttribute("story", this.story.of(id, zone, reader));
		model.addAttribute("notes", this.notes.of(id, reader));
		model.addAttribute("zone", zone);
		model.addAttribute("mayChange", reader.seesEverything());
		model.addAttribute("mayErase", reader.runsTheBusiness());
		model.addAttribute("readOnly", !reader.seesEverything());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new NoteForm(UUID.randomUUID().toString(), ""));
		}
		return "customer/customer";
	}

	/** A key of a page that nobody has, typed or cut off: the first page. */
	@ExceptionHandler(UnknownCustomerPageException.class)
	String unknownPage() {
		return "redirect:/customers";
	}

}
