package app.fairwell.compose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.compose.SheetAction.Verb;
import app.fairwell.draft.DraftClosedException;
import app.fairwell.draft.DraftNotFoundException;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.IgnoredRemarks;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionConflictException;
import app.fairwell.draft.SectionTooLongException;
import app.fairwell.draft.SectionUnprintableException;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.ToneReading;
import app.fairwell.letter.SectionKind;

import org.springframework.stereotype.Component;

/**
 * Saves a whole sheet: every section that was changed on it, each by itself, so that one
 * that cannot be saved holds up no other (product.md E4, E5).
 */
@Component
class SheetSaving {

	private final Drafts drafts;

	private final ToneReading tone;

	private final IgnoredRemarks ignored;

	SheetSaving(Drafts drafts, ToneReading tone, IgnoredRemarks ignored) {
		this.drafts = drafts;
		this.tone = tone;
		this.ignored = ignored;
	}

	/**
	 * Saves what was typed, then does what the button says.
	 * @param draft the draft as it stands
	 * @param typed the sections on the page
	 * @param action what the button says
	 * @param by who saves
	 * @return what became of it
	 */
	Saved save(DraftView draft, List<TypedSection> typed, SheetAction action, SignedIn by) {
		Map<SectionKind, Refusal> refused = new EnumMap<>(SectionKind.class);
		Map<SectionKind, Long> versions = new EnumMap<>(SectionKind.class);
		for (TypedSection section : typed) {
			if (section.undecided() && !action.givesUp(section) && !action.insistsOn(section)) {
				refused.put(section.kind(), new Refusal(section.text(), Refusal.CONFLICT));
			}
			else if (!action.givesUp(section)) {
				write(draft, section, by, refused, versions);
			}
		}
		if (action.remark() != null) {
			settle(draft.id(), action, by, refused);
		}
		else if (action.kind() != null && !refused.containsKey(action.kind())) {
			act(draft.id(), typed, action, by, refused);
		}
		return new Saved(refused, versions);
	}

	private void write(DraftView draft, TypedSection typed, SignedIn by, Map<SectionKind, Refusal> refused,
			Map<SectionKind, Long> versions) {
		try {
			SectionChange.Text text = new SectionChange.Text(typed.text());
			if (draft.section(typed.kind()).map((section) -> section.text().equals(text.text())).orElse(false)) {
				return;
			}
			SectionView now = this.drafts.changeSection(draft.id(), typed.kind(), typed.version(), text, by);
			versions.put(typed.kind(), now.version());
		}
		catch (SectionConflictException ex) {
			refused.put(typed.kind(), new Refusal(typed.text(), Refusal.CONFLICT));
		}
		catch (SectionTooLongException ex) {
			refused.put(typed.kind(), new Refusal(typed.text(), Refusal.TOO_LONG));
		}
		catch (SectionUnprintableException ex) {
			refused.put(typed.kind(), new Refusal(typed.text(), Refusal.UNPRINTABLE, ex.found()));
		}
		catch (DraftClosedException | DraftNotFoundException ex) {
			refused.put(typed.kind(), new Refusal(typed.text(), Refusal.GONE));
		}
	}

	// Of two who take over a wording at once, the second finds it taken
	private void settle(UUID id, SheetAction action, SignedIn by, Map<SectionKind, Refusal> refused) {
		PickedRemark remark = Objects.requireNonNull(action.remark());
		if (action.verb() != Verb.WORDING) {
			this.ignored.change(this.drafts.find(id, by).id(), remark.mark(), action.verb() == Verb.IGNORE, by);
		}
		else if (action.kind() != null && !refused.containsKey(action.kind())) {
			DraftView draft = this.drafts.find(id, by);
			SectionView section = draft.section(action.kind()).orElse(null);
			String words = this.tone.of(draft).of(action.kind()).with(remark.mark(), remark.number()).orElse(null);
			if (section != null && words != null) {
				write(draft, new TypedSection(action.kind(), words, section.version(), false), by, refused,
						new EnumMap<>(SectionKind.class));
			}
		}
	}

	private void act(UUID id, List<TypedSection> typed, SheetAction action, SignedIn by,
			Map<SectionKind, Refusal> refused) {
		SectionView section = this.drafts.find(id, by).section(action.kind()).orElse(null);
		SectionChange change = (section != null) ? action.change(section).orElse(null) : null;
		if (change == null) {
			return;
		}
		// Only going back to the suggestion throws words away: those that were on the
		// page.
		boolean throwsAway = change instanceof SectionChange.BackToSuggestion;
		long seen = typed.stream()
			.filter((candidate) -> candidate.kind() == action.kind())
			.mapToLong(TypedSection::version)
			.findFirst()
			.orElse(section.version());
		try {
			this.drafts.changeSection(id, action.kind(), throwsAway ? seen : section.version(), change, by);
		}
		catch (SectionConflictException ex) {
			String text = typed.stream()
				.filter((candidate) -> candidate.kind() == action.kind())
				.map(TypedSection::text)
				.findFirst()
				.orElse(section.text());
			refused.put(action.kind(), new Refusal(text, Refusal.CONFLICT));
		}
	}

	/**
	 * What became of a sheet.
	 *
	 * @param refused what could not be saved, with the reason
	 * @param versions the versions of the sections that were changed
	 */
	record Saved(Map<SectionKind, Refusal> refused, Map<SectionKind, Long> versions) {
	}

	/**
	 * Words that could not be saved.
	 *
	 * @param text the words
	 * @param problem why not
	 * @param found what stands in them and cannot be printed, named for people
	 */
	record Refusal(String text, String problem, List<String> found) {

		/** Somebody else changed the section. */
		static final String CONFLICT = "conflict";

		/** More words than a section holds. */
		static final String TOO_LONG = "too-long";

		/** Characters that no font has. */
		static final String UNPRINTABLE = "unprintable";

		/** The section or the letter is not there to be changed any more. */
		static final String GONE = "gone";

		Refusal(String text, String problem) {
			this(text, problem, List.of());
		}

		/**
		 * Whether other words would be saved.
		 * @return true if it is about the words and about nobody else's
		 */
		boolean isMendable() {
			return this.problem.equals(TOO_LONG) || this.problem.equals(UNPRINTABLE);
		}

	}

}
