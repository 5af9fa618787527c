package app.fairwell.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.Holder;
import app.fairwell.draft.UnknownPageException;
import app.fairwell.draft.WaitingDrafts;
import app.fairwell.draft.WaitingList;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The one queue of all letters that wait, oldest first (product.md G4).
 */
@Controller
class QueueController {

	private static final int PAGE = 20;

	private final WaitingList waiting;

	private final ReviewQueue queue;

	QueueController(WaitingList waiting, ReviewQueue queue) {
		this.waiting = waiting;
		this.queue = queue;
	}

	@GetMapping("/reviews")
	String list(@RequestParam(required = false) @Nullable String holder,
			@RequestParam(required = false) @Nullable String after, @AuthenticationPrincipal SignedIn by, Locale locale,
			Model model) {
		Holder held = (holder != null) ? Holder.of(holder).orElse(null) : null;
		Map<Holder, Long> counts = this.waiting.counts(by);
		WaitingDrafts page = this.waiting.page(held, after, PAGE, by);
		model.addAttribute("letters", this.queue.inWords(page.items(), by, locale));
		model.addAttribute("next", page.next());
		model.addAttribute("after", after);
		model.addAttribute("holder", (held != null) ? held.id() : null);
		model.addAttribute("tabs", tabs(held, counts));
		model.addAttribute("size", counts.values().stream().mapToLong(Long::longValue).sum());
		return "review/queue";
	}

	private static List<Tab> tabs(@Nullable Holder shown, Map<Holder, Long> counts) {
		List<Tab> tabs = new ArrayList<>();
		tabs.add(new Tab(null, counts.values().stream().mapToLong(Long::longValue).sum(), shown == null));
		for (Holder holder : Holder.values()) {
			tabs.add(new Tab(holder.id(), counts.getOrDefault(holder, 0L), shown == holder));
		}
		return tabs;
	}

	/** A key of a page that nobody has, typed or cut off: the first page. */
	@ExceptionHandler(UnknownPageException.class)
	String unknownPage() {
		return "redirect:/reviews";
	}

	/**
	 * A part of the queue.
	 *
	 * @param holder the id of who has these letters, or null for all
	 * @param count how many there are
	 * @param current whether it is shown
	 */
	record Tab(@Nullable String holder, long count, boolean current) {
	}

}
