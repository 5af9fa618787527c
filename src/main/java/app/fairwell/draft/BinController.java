package app.fairwell.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

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

	private final ListedDrafts listed;

	private final Clock clock;

	BinController(Drafts drafts, ListedDrafts listed, Clock clock) {
		this.drafts = drafts;
		this.listed = listed;
		this.clock = clock;
	}

	@GetMapping("/drafts/bin")
	String show(@RequestParam(required = false) @Nullable String after, @AuthenticationPrincipal SignedIn person,
			Locale locale, Model model) {
		DraftPage page = this.drafts.list(new DraftQuery(null, DraftStatus.DELETED, null, after, DraftQuery.USUAL),
				person);
		Instant now = this.clock.instant();
		model.addAttribute("letters", this.listed.of(page.items(), locale));
		model.addAttribute("daysLeft", page.items().stream().map((row) -> daysLeft(row, now)).toList());
		model.addAttribute("next", page.next());
		return "draft/bin";
	}

	/** Whole days, so that nothing goes earlier than was said. */
	private static long daysLeft(DraftRow row, Instant now) {
		Instant since = (row.deletedAt() != null) ? row.deletedAt() : now;
		Duration left = BinCleanUp.KEPT.minus(Duration.between(since, now));
		return Math.max(0, left.toDays());
	}

	@ExceptionHandler(UnknownPageException.class)
	String unknownPage() {
		return "redirect:/drafts/bin";
	}

}
