package app.fairwell.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerNotFoundException;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whether to win a customer back, asked before the letter (product.md D8).
 */
@Controller
@RequestMapping("/guide/win-back")
class WinBackController {

	private final Advices advices;

	WinBackController(Advices advices) {
		this.advices = advices;
	}

	@GetMapping
	String open(@RequestParam(required = false) @Nullable UUID customer,
			@RequestParam(required = false) @Nullable UUID advice, @AuthenticationPrincipal SignedIn by, Model model) {
		KeptAdvice before = (advice != null) ? this.advices.find(advice, by) : null;
		UUID about = (before != null) ? before.customer() : customer;
		CustomerDetails known = this.advices.details(about, by);
		if (customer != null) {
			Optional.ofNullable(known).orElseThrow(() -> new CustomerNotFoundException(customer));
		}
		String name = (before != null && known == null) ? before.title() : null;
		return show(WinBackForm.about((known != null) ? known.id() : null, name, this.advices.years(known)), by, model);
	}

	@PostMapping
	String weigh(@Valid @ModelAttribute("form") WinBackForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, Model model, HttpServletResponse response) {
		form.check(problems);
		if (problems.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(form, by, model);
		}
		return "redirect:/guide/" + Repeat.onCollision(() -> this.advices.weigh(form, by));
	}

	private String show(WinBackForm form, SignedIn by, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("customer", this.advices.details(FirstForm.uuid(form.customer()), by));
		model.addAttribute("questions", List.copyOf(form.answers().keySet()));
		return "guide/win-back";
	}

}
