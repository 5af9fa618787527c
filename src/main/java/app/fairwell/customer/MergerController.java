package app.fairwell.customer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.safety.Repeat;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Chooses another record of the same customer, shows both side by side and makes them
 * one.
 */
@Controller
@RequestMapping("/customers/{id:[0-9a-fA-F-]{36}}/merger")
class MergerController {

	private final CustomerRecords records;

	private final CustomerLetters letters;

	private final CustomerMerging merging;

	private final CustomerAccess access;

	MergerController(CustomerRecords records, CustomerLetters letters, CustomerMerging merging, CustomerAccess access) {
		this.records = records;
		this.letters = letters;
		this.merging = merging;
		this.access = access;
	}

	@GetMapping
	ModelAndView choose(@PathVariable UUID id, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable UUID with, @AuthenticationPrincipal SignedIn by) {
		this.access.requireEverything(id, by);
		CustomerView own = this.records.find(id, by);
		if (with != null && !with.equals(id)) {
			CustomerView other = this.records.find(with, by);
			return sides(own, other, MergerForm.suggested(own, other), HttpStatus.OK);
		}
		String words = (q == null || q.isBlank()) ? null : q.strip();
		ModelAndView page = new ModelAndView("customer/merger-search");
		page.addObject("customer", own);
		page.addObject("q", words);
		page.addObject("doubles", this.records.doubles(id, by));
		page.addObject("found", (words != null)
				? this.letters.list(new CustomerQuery(words, null, id, CustomerQuery.USUAL), by).items() : null);
		return page;
	}

	@PostMapping
	ModelAndView merge(@PathVariable UUID id, @Valid @ModelAttribute("form") MergerForm form, BindingResult problems,
			@AuthenticationPrincipal SignedIn by, RedirectAttributes next) {
		this.access.requireEverything(id, by);
		CustomerView own = this.records.find(id, by);
		UUID with = form.with();
		if (with == null || with.equals(id)) {
			return new ModelAndView("redirect:/customers/" + id + "/merger");
		}
		CustomerView other;
		try {
			other = this.records.find(with, by);
		}
		catch (CustomerMovedException ex) {
			return merged(id, next);
		}
		if (problems.hasErrors()) {
			return sides(own, other, form, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			CustomerDetails values = form.values(own.details(), other.details());
			if (values.missing() != null) {
				return refused(own, other, form, problems, "customer.merger.nameless");
			}
			Merger merger = new Merger(id, seen(form.version()), with, seen(form.otherVersion()), values);
			Repeat.onCollision(() -> {
				this.merging.merge(merger, by);
				return id;
			});
		}
		catch (CustomerNameTakenException ex) {
			return refused(own, other, form, problems, "customer.name.taken");
		}
		catch (CustomerChangedMeanwhileException ex) {
			return sides(own, other, form.over(own, other), HttpStatus.CONFLICT).addObject("meanwhile", true);
		}
		return merged(id, next);
	}

	private static ModelAndView merged(UUID id, RedirectAttributes next) {
		next.addFlashAttribute("flash", "customer.merger.done");
		return new ModelAndView("redirect:/customers/" + id);
	}

	private ModelAndView refused(CustomerView own, CustomerView other, MergerForm form, BindingResult problems,
			String code) {
		problems.rejectValue("name", code);
		return sides(own, other, form.over(own, other), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static long seen(@Nullable Long version) {
		return (version != null) ? version : -1;
	}

	private static ModelAndView sides(CustomerView own, CustomerView other, MergerForm form, HttpStatus status) {
		ModelAndView page = new ModelAndView("customer/merger", status);
		Map<String, List<String>> differing = new LinkedHashMap<>();
		for (String field : MergerForm.FIELDS) {
			String mine = value(own.details(), field);
			String theirs = value(other.details(), field);
			if (!mine.equals(theirs)) {
				differing.put(field, List.of(mine, theirs));
			}
		}
		page.addObject("customer", own);
		page.addObject("other", other);
		page.addObject("form", form);
		page.addObject("differing", differing);
		return page;
	}

	private static String value(CustomerDetails details, String field) {
		return Objects.requireNonNullElse(switch (field) {
			case "type" -> details.kind().id();
			case "name" -> details.name();
			case "company" -> details.company();
			case "gender" -> details.gender();
			case "salutation" -> details.salutation();
			case "address" -> String.join(", ", details.address());
			default -> details.since();
		}, "");
	}

}
