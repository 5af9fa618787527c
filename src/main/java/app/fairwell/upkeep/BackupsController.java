package app.fairwell.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import app.fairwell.account.SignedIn;
import app.fairwell.chore.ChoreTime;
import app.fairwell.chore.ChoreTimes;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The backups, for the owner to see and to make (product.md L4).
 */
@Controller
class BackupsController {

	static final String PATH = "/settings/backups";

	private final BackupList list;

	private final BackupLog log;

	private final BackupFolder folder;

	private final BackupHealth health;

	private final ChoreTimes times;

	private final Clock clock;

	BackupsController(BackupList list, BackupLog log, BackupFolder folder, BackupHealth health, ChoreTimes times,
			Clock clock) {
		this.list = list;
		this.log = log;
		this.folder = folder;
		this.health = health;
		this.times = times;
		this.clock = clock;
	}

	@GetMapping(PATH)
	String show(@AuthenticationPrincipal SignedIn person, Locale locale, Model model) {
		person.requireOwner();
		DateTimeFormatter moments = this.list.moments(locale);
		Instant now = this.clock.instant();
		Optional<ChoreTime> time = this.times.of(BackupChores.BACK_UP);
		boolean underWay = time.isEmpty() || time.get().running() || !time.get().due().isAfter(now);
		model.addAttribute("backups", this.list.in(locale));
		model.addAttribute("underWay", underWay);
		model.addAttribute("next", underWay ? null : moments.format(time.get().due()));
		model.addAttribute("folder", this.folder.toString());
		model.addAttribute("concern", this.health.concern().orElse(null));
		this.log.last().ifPresent((last) -> model.addAttribute("last", moments.format(last.madeAt())));
		this.log.failure().ifPresent((failure) -> {
			model.addAttribute("failed", moments.format(failure.at()));
			model.addAttribute("problem", failure.problem().id());
			model.addAttribute("host", failure.host());
		});
		return "upkeep/backups";
	}

	/** Pressed twice it makes one: the chore is the same. */
	@PostMapping(PATH)
	String make(@AuthenticationPrincipal SignedIn person) {
		person.requireOwner();
		this.times.hasten(BackupChores.BACK_UP);
		return "redirect:" + PATH;
	}

}
