package app.fairwell.review;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.business.LetterLanguages;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftComparison;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.Holder;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.draft.SendBackReason;
import app.fairwell.draft.StepKind;
import app.fairwell.draft.ToneReading;
import app.fairwell.export.Exports;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a letter on a page to be reviewed, or to be talked about with its writer.
 */
@Component
class ReadingPage {

	private final Drafts drafts;

	private final Approvals approvals;

	private final DraftComparison comparison;

	private final Comments comments;

	private final OtherLanguages languages;

	private final Businesses businesses;

	private final Exports exports;

	private final OppositeLetters opposite;

	private final ToneReading tone;

	private final Ages ages;

	ReadingPage(Drafts drafts, Approvals approvals, DraftComparison comparison, Comments comments,
			OtherLanguages languages, Businesses businesses, Exports exports, OppositeLetters opposite,
			ToneReading tone, Ages ages) {
		this.drafts = drafts;
		this.approvals = approvals;
		this.comparison = comparison;
		this.comments = comments;
		this.languages = languages;
		this.businesses = businesses;
		this.exports = exports;
		this.opposite = opposite;
		this.tone = tone;
		this.ages = ages;
	}

	/**
	 * The page on which a reviewer decides.
	 * @param id the draft's id
	 * @param language the language to compare with, or null for the interface's
	 * @param by who asks
	 * @param locale the language of the interface
	 * @param model the page's model, which may hold forms already
	 * @return the view
	 */
	String review(UUID id, @Nullable String language, SignedIn by, Locale locale, Model model) {
		DraftView draft = this.drafts.find(id, by);
		OtherLanguage other = this.languages.of(draft, OtherLanguages.chosen(language, locale));
		boolean waits = draft.status() == DraftStatus.IN_REVIEW;
		fill(draft, other, by, model);
		model.addAttribute("review", true);
		model.addAttribute("remarks", this.tone.of(draft));
		model.addAttribute("other", other);
		model.addAttribute("language", language);
		model.addAttribute("languages", names(locale));
		model.addAttribute("spoken", LetterLanguages.name(Locale.forLanguageTag(draft.language()), locale));
		model.addAttribute("business", this.businesses.current());
		model.addAttribute("letter", draft.toLetter());
		model.addAttribute("steps", this.exports.steps(draft.toLetter()));
		model.addAttribute("waits", waits);
		model.addAttribute("waited", waits ? this.ages.since(draft.progress().waitingSince(), locale) : null);
		model.addAttribute("holder", Holder.of(draft.progress().reviewer(), by).id());
		model.addAttribute("stops", draft.status().isFrozen() ? null : this.approvals.stops(draft));
		model.addAttribute("may", this.approvals.ways(draft, by).approve());
		model.addAttribute("since",
				draft.status().isFrozen() ? null : this.comparison.sinceSentBack(id, by).orElse(null));
		model.addAttribute("reasons", Stream.of(SendBackReason.values()).map(SendBackReason::id).toList());
		if (!model.containsAttribute("decision")) {
			model.addAttribute("decision", DecisionForm.NONE);
		}
		return "review/review";
	}

	/**
	 * The page on which the writer finds what was said.
	 * @param id the draft's id
	 * @param by who asks
	 * @param model the page's model, which may hold forms already
	 * @return the view
	 */
	String comments(UUID id, SignedIn by, Model model) {
		DraftView draft = this.drafts.find(id, by);
		fill(draft, null, by, model);
		model.addAttribute("review", false);
		model.addAttribute("back",
				draft.status().isOpen() ? draft.progress().last(StepKind.SENT_BACK).orElse(null) : null);
		return "review/comments";
	}

	private void fill(DraftView draft, @Nullable OtherLanguage other, SignedIn by, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("opposite", this.opposite.of(draft, by).orElse(null));
		model.addAttribute("customer", draft.customerName());
		model.addAttribute("reading", Reading.of(draft, other, this.comments.of(draft.id())));
		model.addAttribute("suggests", by.mayApprove());
		model.addAttribute("newId", UUID.randomUUID());
		// None either where a hidden field was so wrong that no form could be made
		if (model.getAttribute("comment") == null) {
			model.addAttribute("comment", CommentForm.NONE);
		}
		if (model.getAttribute("reply") == null) {
			model.addAttribute("reply", ReplyForm.NONE);
		}
	}

	private static Map<String, String> names(Locale locale) {
		Map<String, String> names = new LinkedHashMap<>();
		OtherLanguages.TAGS.forEach((tag) -> names.put(tag, LetterLanguages.name(Locale.forLanguageTag(tag), locale)));
		return names;
	}

}
