package app.fairwell.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.account.PlaceOfBusiness;
import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a customer's record, for those who see all customers.
 */
@Controller
@RequestMapping("/customers/{id:[0-9a-fA-F-]{36}}/record")
class RecordController {

	private final CustomerRecords records;

	private final CustomerAccess access;

	private final MessageSource messages;

	private final PlaceOfBusiness place;

	private final Clock clock;

	RecordController(CustomerRecords records, CustomerAccess access, MessageSource messages, PlaceOfBusiness place,
			Clock clock) {
		this.records = records;
		this.access = access;
		this.messages = messages;
		this.place = place;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Locale locale) {
		this.access.requireEverything(id, by);
		CustomerView customer = this.records.find(id, by);
		return page(customer, RecordForm.of(customer), locale, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") RecordForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Locale locale, RedirectAttributes next) {
		this.access.requireEverything(id, by);
		if (form.missing() != null) {
			problems.rejectValue(form.missing(), "customer." + form.missing() + ".missing");
		}
		if (form.isWithoutMonths() && !problems.hasFieldErrors("notesMonths")) {
			problems.rejectValue("notesMonths", "customer.notesMonths.missing");
		}
		String since = form.sinceProblem(LocalDate.now(this.clock.withZone(this.place.zone())));
		if (since != null && !problems.hasFieldErrors("since")) {
			problems.rejectValue("since", since);
		}
		if (problems.hasErrors()) {
			return page(this.records.find(id, by), form, locale, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Repeat.onCollision(() -> {
				this.records.change(id, form.seen(), form.details(), form.months(), by);
				return id;
			});
		}
		catch (CustomerNameTakenException ex) {
			problems.rejectValue("name", "customer.name.taken");
			return page(this.records.find(id, by), form, locale, HttpStatus.UNPROCESSABLE_CONTENT).addObject("other",
					ex.other());
		}
		catch (CustomerChangedMeanwhileException ex) {
			return conflict(this.records.find(id, by), form, locale);
		}
		next.addFlashAttribute("flash", "customer.saved");
		return new ModelAndView("redirect:/customers/" + id);
	}

	private ModelAndView conflict(CustomerView stands, RecordForm form, Locale locale) {
		return page(stands, form.withVersion(stands.version()), locale, HttpStatus.CONFLICT).addObject("theirs",
				form.against(RecordForm.of(stands)));
	}

	private ModelAndView page(CustomerView customer, RecordForm form, Locale locale, HttpStatus status) {
		ModelAndView page = new ModelAndView("customer/record", status);
		page.addObject("customer", customer);
		page.addObject("form", form);
		page.addObject("titles", choices(Stream.of("m", "f", "x"), "compose.customer.gender.", locale));
		page.addObject("months",
				choices(NotesKept.CHOICES.stream().map(String::valueOf), "customer.notesMonths.", locale));
		return page;
	}

	private Map<String, String> choices(Stream<String> ids, String prefix, Locale locale) {
		Map<String, String> choices = new LinkedHashMap<>();
		ids.forEach((id) -> choices.put(id, this.messages.getMessage(prefix + id, null, locale)));
		return choices;
	}

}
