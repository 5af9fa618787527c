package app.fairwell.export;

import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Gone;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The call sheet of a letter that asks a customer back, as a page that the browser
 * prints: the telephone is better still (product.md D6). No other letter has one.
 */
@Controller
class CallController {

	private final LetterComposer composer;

	private final Drafts drafts;

	private final Businesses businesses;

	private final Gone gone;

	CallController(LetterComposer composer, Drafts drafts, Businesses businesses, Gone gone) {
		this.composer = composer;
		this.drafts = drafts;
		this.businesses = businesses;
		this.gone = gone;
	}

	@GetMapping("/drafts/{id}/call")
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Locale locale, Model model) {
		DraftView draft = this.drafts.find(id, by);
		if (draft.kind() != LetterKind.WIN_BACK) {
			return "redirect:/drafts/" + id;
		}
		model.addAttribute("id", id);
		model.addAttribute("sheet",
				this.composer.callSheet(draft.answers(), draft.progress().day(), locale.toLanguageTag()));
		model.addAttribute("gone", this.gone.of(Gone.day(draft.answers()), draft.zone(), locale).words());
		model.addAttribute("day", draft.progress().day());
		model.addAttribute("business", this.businesses.current());
		return "export/call";
	}

}
