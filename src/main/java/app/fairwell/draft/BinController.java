package app.fairwell.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The bin.
 */
@Controller
class BinController {

	private final Drafts drafts;

	private final Clock clock;

	BinController(Drafts drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping("/drafts/bin")
	String show(@RequestParam(required = false) @Nullable String after, @AuthenticationPrincipal SignedIn person,
			Model model) {
		DraftPage page = this.drafts.list(new DraftQuery(null, DraftStatus.DELETED, null, after, DraftQuery.USUAL),
				person);
		Instant now = this.clock.instant();
		List<Binned> items = page.items().stream().map((row) -> new Binned(row, daysLeft(row, now))).toList();
		model.addAttribute("items", items);
		model.addAttribute("next", page.next());
		return "draft/bin";
	}

	/** Begun days, so that nothing goes earlier than was said. */
	private static long daysLeft(DraftRow row, Instant now) {
		Instant since = (row.deletedAt() != null) ? row.deletedAt() : now;
		Duration left = BinCleanUp.KEPT.minus(Duration.between(since, now));
		return Math.max(0, left.toDays());
	}

	@ExceptionHandler(UnknownPageException.class)
	String unknownPage() {
		return "redirect:/drafts/bin";
	}

	/**
	 * A draft in the bin.
	 *
	 * @param draft the draft
	 * @param daysLeft for how many whole days it stays there
	 */
	record Binned(DraftRow draft, long daysLeft) {
	}

}
