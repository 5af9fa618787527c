package app.fairwell.guide;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.safety.Repeat;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the guide answers (product.md C6).
 */
@Controller
@RequestMapping("/guide/{id:[0-9a-fA-F-]{36}}")
class AdviceController {

	private final Advices advices;

	private final AdviceWords words;

	private final Businesses businesses;

	AdviceController(Advices advices, AdviceWords words, Businesses businesses) {
		this.advices = advices;
		this.words = words;
		this.businesses = businesses;
	}

	@GetMapping
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Locale locale, Model model) {
		KeptAdvice kept = this.advices.find(id, by);
		if (kept.advice() == null) {
			return "redirect:/guide/" + id + "/more";
		}
		Advice advice = Objects.requireNonNull(kept.advice());
		model.addAttribute("kept", kept);
		model.addAttribute("advice", advice);
		model.addAttribute("zone", this.businesses.current().zone());
		model.addAttribute("againOn", (advice.again() != null) ? this.words.day(advice.again(), locale) : null);
		return kept.winBack() ? "guide/weighed" : "guide/advice";
	}

	@PostMapping("/settlement")
	String settle(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		Repeat.onCollision(() -> {
			this.advices.settle(id, by);
			return id;
		});
		next.addFlashAttribute("flash", "guide.settled");
		return "redirect:/";
	}

}
