package app.fairwell.draft;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

/**
 * How an approved letter left the house, and what became of it (product.md G7).
 */
@Controller
@RequestMapping("/drafts/{id}/delivery")
class DeliveryController {

	private static final int FIRST_YEAR = 1900;

	private final Drafts drafts;

	private final Deliveries deliveries;

	private final OppositeLetters opposite;

	private final Clock clock;

	DeliveryController(Drafts drafts, Deliveries deliveries, OppositeLetters opposite, Clock clock) {
		this.drafts = drafts;
		this.deliveries = deliveries;
		this.opposite = opposite;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return draft.status().isFrozen() ? page("delivery", draft, form(draft), HttpStatus.OK).addObject("opposite",
				this.opposite.of(draft, by).orElse(null)) : letter(id);
	}

	@PostMapping
	ModelAndView send(@PathVariable UUID id, @Valid @ModelAttribute("form") DeliveryForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		Optional<Delivery> how = Optional.ofNullable(form.how()).flatMap(Delivery::of);
		if (how.isEmpty() && !problems.hasFieldErrors("how")) {
			problems.rejectValue("how", "delivery.how.missing");
		}
		LocalDate on = day(form.on(), draft, problems);
		if (problems.hasErrors() || on == null) {
			return page("delivery", draft, form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.deliveries.send(id, form.seen(), how.orElseThrow(), on, form.trackingNumber(), by);
		return letter(id);
	}

	@GetMapping("/arrival")
	ModelAndView askArrival(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return (draft.status() == DraftStatus.SENT)
				? page("arrival", draft, new ArrivalForm(null, today(draft).toString(), draft.version()), HttpStatus.OK)
				: letter(id);
	}

	@PostMapping("/arrival")
	ModelAndView arrive(@PathVariable UUID id, @Valid @ModelAttribute("form") ArrivalForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		boolean returned = StepKind.RETURNED.id().equals(form.what());
		if (!returned && !StepKind.RECEIVED.id().equals(form.what()) && !problems.hasFieldErrors("what")) {
			problems.rejectValue("what", "delivery.arrival.missing");
		}
		LocalDate on = day(form.on(), draft, problems);
		if (problems.hasErrors() || on == null) {
			return page("arrival", draft, form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			arrive(id, returned, form.seen(), on, by);
			return letter(id);
		}
		catch (ImpossibleDayException ex) {
			problems.rejectValue("on", "delivery.on.before-sent");
			return page("arrival", draft, form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private void arrive(UUID id, boolean returned, long seen, LocalDate on, SignedIn by) {
		if (returned) {
			this.deliveries.comeBack(id, seen, on, by);
		}
		else {
			this.deliveries.receive(id, seen, on, by);
		}
	}

	@GetMapping("/withdrawal")
	ModelAndView askUndo(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		DraftView draft = this.drafts.find(id, by);
		return (draft.status() == DraftStatus.SENT)
				? page("undo", draft, new UndoForm(null, draft.version()), HttpStatus.OK) : letter(id);
	}

	@PostMapping("/withdrawal")
	ModelAndView undo(@PathVariable UUID id, @Valid @ModelAttribute("form") UndoForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by) {
		if (problems.hasErrors()) {
			return page("undo", this.drafts.find(id, by), form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.deliveries.undoSending(id, form.seen(), CleanText.of(String.valueOf(form.words())), by);
		return letter(id);
	}

	private DeliveryForm form(DraftView draft) {
		return new DeliveryForm(null, today(draft).toString(), null, draft.version());
	}

	private ModelAndView page(String view, DraftView draft, Object form, HttpStatus status) {
		return new ModelAndView("draft/" + view, status).addObject("form", form)
			.addObject("draft", draft)
			.addObject("customer", draft.customerName())
			.addObject("ways", Arrays.stream(Delivery.values()).map(Delivery::id).toList());
	}

	/** A day that has been, in living memory; what is to come has not happened yet. */
	private @Nullable LocalDate day(@Nullable String typed, DraftView draft, BindingResult problems) {
		try {
			LocalDate day = LocalDate.parse(String.valueOf(typed).strip());
			if (day.getYear() >= FIRST_YEAR && !day.isAfter(today(draft))) {
				return day;
			}
		}
		catch (DateTimeException ex) {
			// Told below, as a day to come is
		}
		problems.rejectValue("on", "delivery.on.wrong");
		return null;
	}

	private LocalDate today(DraftView draft) {
		return LocalDate.now(this.clock.withZone(draft.zone()));
	}

	private static ModelAndView letter(UUID id) {
		return new ModelAndView("redirect:/drafts/" + id);
	}

}
