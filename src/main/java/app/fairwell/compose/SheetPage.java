package app.fairwell.compose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.compose.SheetSaving.Refusal;
import app.fairwell.draft.Approvals;
import app.fairwell.draft.DraftRemarks;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Gone;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.draft.Remarks;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.ToneReading;
import app.fairwell.export.Exports;
import app.fairwell.lesson.Lessons;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a draft on a page, its sections to be edited on the sheet.
 */
@Component
class SheetPage {

	/** The whole page. */
	static final String PAGE = "compose/draft";

	/** One section of it. */
	static final String PART = "compose/draft :: part";

	/** Said once, on the form (product.md A10), or with more to it (D9). */
	private static final Set<String> SAID_ELSEWHERE = Set.of("alternatives-empty", OppositeLetters.WARNING);

	/** What the tone review says about each section and about the letter. */
	static final String REMARKS = "compose/tone :: update";

	private final Businesses businesses;

	private final Exports exports;

	private final Approvals approvals;

	private final OppositeLetters opposite;

	private final Gone gone;

	private final Lessons lessons;

	private final ToneReading tone;

	SheetPage(Businesses businesses, Exports exports, Approvals approvals, OppositeLetters opposite, Gone gone,
			Lessons lessons, ToneReading tone) {
		this.businesses = businesses;
		this.exports = exports;
		this.approvals = approvals;
		this.opposite = opposite;
		this.gone = gone;
		this.lessons = lessons;
		this.tone = tone;
	}

	/**
	 * Shows a draft.
	 * @param draft the draft as it stands
	 * @param refused what could not be saved
	 * @param news the kinds of sections for which changed answers brought another
	 * suggestion just now
	 * @param by who looks at it
	 * @param model the page's model
	 * @return the view
	 */
	String show(DraftView draft, Map<SectionKind, Refusal> refused, List<String> news, SignedIn by, Model model) {
		Map<SectionKind, Refusal> left = new EnumMap<>(SectionKind.class);
		left.putAll(refused);
		DraftRemarks remarks = this.tone.of(draft);
		List<Part> parts = draft.sections().stream().map((section) -> {
			boolean gone = left.containsKey(section.kind()) && Refusal.GONE.equals(left.get(section.kind()).problem());
			return new Part(section, gone ? null : left.remove(section.kind()), news.contains(section.kind().id()),
					remarks.of(section.kind()));
		}).toList();
		BusinessDetails business = this.businesses.current();
		model.addAttribute("draft", draft);
		model.addAttribute("readOnly", !draft.status().isOpen());
		model.addAttribute("customer", draft.customerName());
		model.addAttribute("business", business);
		model.addAttribute("steps", this.exports.steps(draft.toLetter()));
		model.addAttribute("parts", parts);
		model.addAttribute("remarks", remarks);
		model.addAttribute("person", by);
		model.addAttribute("ways", this.approvals.ways(draft, by));
		model.addAttribute("copyId", UUID.randomUUID().toString());
		model.addAttribute("conflicts", parts.stream().filter((part) -> part.problem() != null).toList());
		model.addAttribute("lost", left);
		model.addAttribute("unsaved", unsaved(parts, left));
		model.addAttribute("warnings",
				draft.warnings().stream().filter((w) -> !SAID_ELSEWHERE.contains(w.code())).toList());
		model.addAttribute("opposite", this.opposite.of(draft, by).orElse(null));
		if (draft.kind() == LetterKind.WIN_BACK) {
			model.addAttribute("gone",
					this.gone.of(Gone.day(draft.answers()), draft.zone(), LocaleContextHolder.getLocale()));
			model.addAttribute("lesson", this.lessons.of(draft));
		}
		model.addAttribute("savedAt", draft.updatedAt().atZone(business.zone()));
		return PAGE;
	}

	// Why not all of the page is saved, as the end of the key of a message
	private static @Nullable String unsaved(List<Part> parts, Map<SectionKind, Refusal> lost) {
		if (parts.stream().anyMatch(Part::undecided)) {
			return "changed";
		}
		if (parts.stream().anyMatch(Part::mendable)) {
			return "refused";
		}
		return lost.isEmpty() ? null : "gone";
	}

	/**
	 * Shows what the tone review says, to be put into a page that stands.
	 * @param draft the draft as it stands
	 * @param model the model of the fragment
	 * @return the view
	 */
	String remarks(DraftView draft, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("remarks", this.tone.of(draft));
		return REMARKS;
	}

	/**
	 * Shows one section of a draft.
	 * @param draft the draft as it stands
	 * @param section the section
	 * @param refused words that could not be saved, or null
	 * @param model the model of the fragment
	 * @return the view
	 */
	String part(DraftView draft, SectionView section, @Nullable Refusal refused, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("part", new Part(section, refused, false, Remarks.NONE));
		model.addAttribute("last", section.position() == draft.sections().size() - 1);
		return PART;
	}

}
