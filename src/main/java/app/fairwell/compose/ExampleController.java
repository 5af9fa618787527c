package app.fairwell.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A finished letter, to see before the first one is written.
 */
@Controller
class ExampleController {

	private final LetterComposer composer;

	private final Businesses businesses;

	ExampleController(LetterComposer composer, Businesses businesses) {
		this.composer = composer;
		this.businesses = businesses;
	}

	@GetMapping("/letters/example")
	String show(Model model) {
		BusinessDetails business = this.businesses.current();
		LocalDate today = this.businesses.today();
		LetterRequest request = this.composer.request(answers(business, today), today);
		model.addAttribute("letter", this.composer.compose(request).letter());
		model.addAttribute("business", new BusinessDetails(business.name(), List.of(), null, null, business.language(),
				business.paper(), business.zone(), business.currency(), null, false));
		return "compose/example";
	}

	private static Answers answers(BusinessDetails business, LocalDate today) {
		Answers.Sender sender = new Answers.Sender("Brightwater Plumbing", "Ana Byrne", "Owner", "f",
				List.of("1 High Street", "Leeds LS1 4DY"), "ana@brightwater.example", "0113 496 0000");
		Answers.Customer customer = new Answers.Customer(null, "person", "Thomas Keane", null, "m", null,
				List.of("22 Mill Lane", "Leeds LS2 7EA"), String.valueOf(today.getYear() - 6));
		Answers.Goodwill goodwill = new Answers.Goodwill("refund", "85.00", business.currency(), null,
				"bank transfer within ten working days", "the last visit");
		return new Answers("termination", business.language(), sender, customer, List.of("takes-too-much-time"), null,
				"boiler maintenance", List.of(), goodwill, List.of("Northside Heating", "Mill Lane Gas Services"),
				today.toString(), today.plusDays(30).toString(), "Leeds", "warm", null, List.of(), null, Map.of(), null,
				null);
	}

}
