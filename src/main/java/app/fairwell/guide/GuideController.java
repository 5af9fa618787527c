package app.fairwell.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerLetters;
import app.fairwell.customer.CustomerNotFoundException;
import app.fairwell.customer.CustomerQuery;
import app.fairwell.customer.CustomerRow;
import app.fairwell.safety.Repeat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two pages of questions before a letter (product.md C1). The first is kept when the
 * second is opened, so that nothing typed is lost between them.
 */
@Controller
class GuideController {

	/** How many names are offered while somebody types. */
	static final int NAMES = 50;

	private final Advices advices;

	private final CustomerLetters letters;

	GuideController(Advices advices, CustomerLetters letters) {
		this.advices = advices;
		this.letters = letters;
	}

	@GetMapping("/guide")
	String open(@RequestParam(required = false) @Nullable UUID customer,
			@RequestParam(required = false) @Nullable UUID again, @RequestParam(required = false) @Nullable UUID form,
			@AuthenticationPrincipal SignedIn by, Model model) {
		if (form != null) {
			KeptAdvice kept = this.advices.find(form, by);
			return (kept.advice() != null) ? answer(form) : show(kept.first(), by, model);
		}
		if (again != null) {
			return show(this.advices.find(again, by).first().identified(UUID.randomUUID(), again), by, model);
		}
		this.advices.unfinished(by).ifPresent((kept) -> model.addAttribute("unfinished", kept));
		return show((customer != null) ? about(customer, by) : FirstForm.empty(), by, model);
	}

	private FirstForm about(UUID customer, SignedIn by) {
		CustomerDetails details = Optional.ofNullable(this.advices.details(customer, by))
			.orElseThrow(() -> new CustomerNotFoundException(customer));
		return FirstForm.empty().about(details.id(), null);
	}

	@PostMapping("/guide")
	String begin(@Valid @ModelAttribute("form") FirstForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		form.check(problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(form, by, model);
		}
		UUID id = Repeat.onCollision(() -> this.advices.begin(form, by));
		if (form.isOnlyChallenging()) {
			advise(id, by);
			return answer(id);
		}
		return "redirect:/guide/" + id + "/more";
	}

	@GetMapping("/guide/{id:[0-9a-fA-F-]{36}}/more")
	String more(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model) {
		KeptAdvice kept = this.advices.find(id, by);
		if (kept.advice() != null) {
			return answer(id);
		}
		CustomerDetails known = this.advices.details(kept.customer(), by);
		return show(kept, kept.second().knowing(this.advices.years(known)), model);
	}

	/** Going back keeps what is answered, whole or not. */
	@PostMapping("/guide/{id:[0-9a-fA-F-]{36}}/more")
	String finish(@PathVariable UUID id, @RequestParam(required = false) @Nullable String back,
			@Valid @ModelAttribute("form") SecondForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		KeptAdvice kept = this.advices.find(id, by);
		if (back != null) {
			keep(id, form, by);
			return "redirect:/guide?form=" + id;
		}
		form.check(problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(kept, form, model);
		}
		keep(id, form, by);
		advise(id, by);
		return answer(id);
	}

	private void keep(UUID id, SecondForm form, SignedIn by) {
		Repeat.onCollision(() -> {
			this.advices.keep(id, form, by);
			return id;
		});
	}

	private void advise(UUID id, SignedIn by) {
		Repeat.onCollision(() -> {
			this.advices.advise(id, by);
			return id;
		});
	}

	private static String answer(UUID id) {
		return "redirect:/guide/" + id;
	}

	private String show(FirstForm form, SignedIn by, Model model) {
		CustomerDetails customer = this.advices.details(FirstForm.uuid(form.customer()), by);
		List<CustomerRow> names = (customer != null) ? List.of()
				: this.letters.list(new CustomerQuery(null, null, null, NAMES), by).items();
		model.addAttribute("form", form);
		model.addAttribute("customer", customer);
		model.addAttribute("names", names.stream().map(CustomerRow::title).distinct().toList());
		model.addAttribute("offered", FirstForm.offered());
		model.addAttribute("questions", List.of(Question.SUDDEN, Question.DOCUMENTED, Question.TALKED));
		return "guide/first";
	}

	private static String show(KeptAdvice kept, SecondForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("kept", kept);
		model.addAttribute("questions", List.copyOf(form.answers().keySet()));
		return "guide/second";
	}

}
