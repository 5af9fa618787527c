package app.fairwell.customer;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
import jakarta.validation.Valid;

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
 * Says what goes with a customer, and erases it (product.md I4).
 */
@Controller
@RequestMapping("/customers/{id:[0-9a-fA-F-]{36}}/erasure")
class ErasureController {

	private final CustomerRecords records;

	private final CustomerErasing erasing;

	ErasureController(CustomerRecords records, CustomerErasing erasing) {
		this.records = records;
		this.erasing = erasing;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by) {
		return page(id, new ErasureForm(false, ""), by, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView erase(@PathVariable UUID id, @Valid @ModelAttribute("form") ErasureForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		if (!problems.hasErrors() && !Boolean.TRUE.equals(form.sure())) {
			problems.rejectValue("sure", "customer.erasure.sure.missing");
		}
		if (problems.hasErrors()) {
			return page(id, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			Repeat.onCollision(() -> {
				this.erasing.erase(id, (form.seen() != null) ? form.seen() : "", by);
				return id;
			});
		}
		catch (CustomerChangedMeanwhileException ex) {
			return page(id, new ErasureForm(false, ""), by, HttpStatus.CONFLICT).addObject("meanwhile", true);
		}
		next.addFlashAttribute("flash", "customer.erasure.done");
		return new ModelAndView("redirect:/customers");
	}

	private ModelAndView page(UUID id, ErasureForm form, SignedIn by, HttpStatus status) {
		List<Holding> holdings = this.erasing.holdings(id, by);
		ModelAndView page = new ModelAndView("customer/erasure", status);
		page.addObject("customer", this.records.find(id, by));
		page.addObject("holdings", holdings);
		page.addObject("seen", CustomerErasing.fingerprint(holdings));
		page.addObject("named", holdings.stream().flatMap((holding) -> holding.named().stream()).toList());
		page.addObject("form", form);
		return page;
	}

}
