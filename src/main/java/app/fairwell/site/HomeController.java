package app.fairwell.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.compose.UnfinishedForms;
import app.fairwell.draft.DraftCounts;
import app.fairwell.draft.DraftPage;
import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Gone;
import app.fairwell.draft.SentBackList;
import app.fairwell.guide.DueAdvices;
import app.fairwell.lesson.ChangeList;
import app.fairwell.promise.ListedPromises;
import app.fairwell.review.ReviewQueue;
import app.fairwell.upkeep.BackupHealth;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: what to do next.
 */
@Controller
class HomeController {

	private static final int SHOWN = 5;

	private final Drafts drafts;

	private final ReviewQueue queue;

	private final UnfinishedForms unfinished;

	private final ListedPromises promises;

	private final SentBackList sentBack;

	private final Gone gone;

	private final ChangeList changes;

	private final DueAdvices due;

	private final BackupHealth backups;

	private final Businesses businesses;

	HomeController(Drafts drafts, ReviewQueue queue, UnfinishedForms unfinished, ListedPromises promises,
			SentBackList sentBack, Gone gone, ChangeList changes, DueAdvices due, BackupHealth backups,
			Businesses businesses) {
		this.queue = queue;
		this.drafts = drafts;
		this.unfinished = unfinished;
		this.promises = promises;
		this.sentBack = sentBack;
		this.gone = gone;
		this.changes = changes;
		this.due = due;
		this.backups = backups;
		this.businesses = businesses;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
		Map<DraftStatus, Long> counts = this.drafts.counts(DraftQuery.all(), person).known();
		model.addAttribute("counts", shown(counts));
		Map<String, DraftPage> letters = letters(counts, person);
		model.addAttribute("letters", letters);
		model.addAttribute("gone", gone(letters.values(), locale));
		model.addAttribute("changes", this.changes.isEnough(person));
		model.addAttribute("sentBack", this.sentBack.of(SHOWN, person));
		model.addAttribute("overdue", this.promises.overdue(SHOWN, person, locale));
		model.addAttribute("due", this.due.by(SHOWN, person));
		if (person.mayApprove() && counts.containsKey(DraftStatus.IN_REVIEW)) {
			model.addAttribute("waiting", DraftCounts.shown(counts.get(DraftStatus.IN_REVIEW)));
			model.addAttribute("waitingMore", counts.get(DraftStatus.IN_REVIEW) > SHOWN);
			model.addAttribute("oldest", this.queue.oldest(SHOWN, person, locale));
		}
		this.unfinished.latestFor(person).ifPresent((form) -> {
			model.addAttribute("unfinished", form);
			model.addAttribute("unfinishedAt", form.keptAt().atZone(this.businesses.current().zone()));
		});
		this.backups.concern(person).ifPresent((concern) -> model.addAttribute("backups", concern));
		return "site/home";
	}

	// What is ready to be sent comes before what is being written
	private Map<String, DraftPage> letters(Map<DraftStatus, Long> counts, SignedIn person) {
		Map<String, DraftPage> letters = new LinkedHashMap<>();
		for (DraftStatus status : List.of(DraftStatus.APPROVED, DraftStatus.DRAFT)) {
			if (counts.getOrDefault(status, 0L) > 0) {
				letters.put(status.id(), this.drafts.list(new DraftQuery(null, status, null, null, SHOWN), person));
			}
		}
		return letters;
	}

	/** How long the customers have been gone who are asked back, by the letter. */
	private Map<UUID, String> gone(Collection<DraftPage> pages, Locale locale) {
		Map<UUID, String> gone = new HashMap<>();
		pages.forEach((page) -> page.items().forEach((letter) -> gone.put(letter.id(), this.gone.of(letter, locale))));
		return gone;
	}

	private Map<String, String> shown(Map<DraftStatus, Long> counts) {
		Map<String, String> shown = new LinkedHashMap<>();
		for (DraftStatus status : DraftStatus.values()) {
			if (counts.getOrDefault(status, 0L) > 0) {
				shown.put(status.id(), DraftCounts.shown(counts.get(status)));
			}
		}
		return shown;
	}

}
