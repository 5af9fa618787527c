package app.fairwell.export;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.FinalReply;
import app.fairwell.letter.LetterComposer;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reaction;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The final reply to a customer who answers a released letter that ended it (product.md
 * I3), to be copied or printed. Nothing of it is kept: it follows from the letter.
 */
@Controller
class ReplyController {

	private final Drafts drafts;

	private final LetterComposer composer;

	private final Businesses businesses;

	private final Exports exports;

	ReplyController(Drafts drafts, LetterComposer composer, Businesses businesses, Exports exports) {
		this.drafts = drafts;
		this.composer = composer;
		this.businesses = businesses;
		this.exports = exports;
	}

	/** A letter that nobody can have answered yet is shown itself. */
	@GetMapping("/drafts/{id}/reply")
	String reply(@PathVariable UUID id, @RequestParam(defaultValue = "calm") String reaction,
			@AuthenticationPrincipal SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		if (draft.kind() != LetterKind.TERMINATION || draft.progress().release() == null) {
			return "redirect:/drafts/" + id;
		}
		FinalReply reply = reply(draft, Reaction.of(reaction).orElse(Reaction.CALM));
		model.addAttribute("id", id);
		model.addAttribute("customer", draft.frame().customer());
		model.addAttribute("reactions", List.of(Reaction.values()));
		model.addAttribute("reply", reply);
		model.addAttribute("business", this.businesses.current());
		if (reply.letter() != null) {
			model.addAttribute("steps", this.exports.steps(reply.letter()));
		}
		return "export/reply";
	}

	/** Dates that were left open are those of the day on which it was approved. */
	private FinalReply reply(DraftView draft, Reaction reaction) {
		LocalDate released = LocalDate.ofInstant(draft.progress().release().at(), draft.zone());
		return this.composer.reply(draft.answers(), released, reaction, this.businesses.today());
	}

}
