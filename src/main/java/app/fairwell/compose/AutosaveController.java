package app.fairwell.compose;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.compose.SheetSaving.Refusal;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionTooLongException;
import app.fairwell.draft.SectionUnprintableException;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.SectionKind;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Saves a section while it is typed (product.md E4). Its answers are for scripts.
 */
@Controller
class AutosaveController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final Drafts drafts;

	private final Businesses businesses;

	private final SheetPage page;

	private final MessageSource messages;

	private final Clock clock;

	AutosaveController(Drafts drafts, Businesses businesses, SheetPage page, MessageSource messages, Clock clock) {
		this.drafts = drafts;
		this.businesses = businesses;
		this.page = page;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Saves the words of a section.
	 * @return 200 with {@link Saved}; 409 with the section as a page shows it, both texts
	 * in it, when somebody else changed it; 422 with {@link Refused} when other words
	 * would be saved; 404 for an unknown section
	 */
	@PostMapping("/drafts/{id:[0-9a-fA-F-]{36}}/sections/{kind}")
	Object save(@PathVariable UUID id, @PathVariable String kind, @RequestParam String text, @RequestParam long version,
			@AuthenticationPrincipal SignedIn by, Locale locale, Model model, HttpServletResponse response) {
		SectionKind section = SectionKind.of(kind).orElse(null);
		if (section == null) {
			return ResponseEntity.notFound().build();
		}
		try {
			return saved(this.drafts.changeSection(id, section, version, new SectionChange.Text(text), by));
		}
		catch (SectionTooLongException ex) {
			return refused(section, new Refusal(text, Refusal.TOO_LONG), locale);
		}
		catch (SectionUnprintableException ex) {
			return refused(section, new Refusal(text, Refusal.UNPRINTABLE, ex.found()), locale);
		}
		catch (SectionConflictException ex) {
			if (ex.theirs().text().equals(new SectionChange.Text(text).text())) {
				return saved(ex.theirs()); // the answer to the first try was lost on its
											// way
			}
			response.setStatus(HttpStatus.CONFLICT.value());
			return this.page.part(this.drafts.find(id, by), ex.theirs(), new Refusal(text, Refusal.CONFLICT), model);
		}
	}

	private ResponseEntity<Saved> saved(SectionView section) {
		LocalTime now = LocalTime.now(this.clock.withZone(this.businesses.current().zone()));
		return ResponseEntity.ok(new Saved(section.version(), section.touched(), section.differs(), TIME.format(now)));
	}

	private ResponseEntity<Refused> refused(SectionKind section, Refusal refusal, Locale locale) {
		Object[] told = { this.messages.getMessage("section." + section.id(), null, locale),
				String.join(" ", refusal.found()) };
		return ResponseEntity.unprocessableContent()
			.body(new Refused(this.messages.getMessage("writing.problem." + refusal.problem(), told, locale)));
	}

	/**
	 * What the script is told when the words are saved.
	 *
	 * @param version the version to name next
	 * @param touched whether the words are the person's own
	 * @param differs whether the suggestion says something else
	 * @param at the time, for people to read
	 */
	record Saved(long version, boolean touched, boolean differs, String at) {
	}

	/**
	 * What the script is told when the words are not saved.
	 *
	 * @param problem what is wrong with them, for people to read
	 */
	record Refused(String problem) {
	}

}
