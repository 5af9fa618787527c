package app.fairwell.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.Letter;
import app.fairwell.letter.Section;
import app.fairwell.letter.SectionKind;
import app.fairwell.typeset.Repertoire;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single sections: the autosave, leaving out, moving, back to the suggestion.
 */
@Component
class SectionWriting {

	private final DraftRepository drafts;

	private final DraftAccess access;

	private final DraftReading reading;

	private final DraftHistory history;

	private final Repertoire repertoire;

	SectionWriting(DraftRepository drafts, DraftAccess access, DraftReading reading, DraftHistory history,
			Repertoire repertoire) {
		this.drafts = drafts;
		this.access = access;
		this.reading = reading;
		this.history = history;
		this.repertoire = repertoire;
	}

	@Transactional
	SectionView change(UUID id, SectionKind kind, long version, SectionChange change, SignedIn by) {
		Draft draft = this.access.toChange(id, by);
		draft.requireOpen();
		DraftSection section = draft.sections()
			.find(kind)
			.orElseThrow(() -> new DraftNotFoundException(id, "section " + kind.id()));
		refuseUnprintable(change);
		if (section.version() != version) {
			SectionView theirs = draft.sections().view(section);
			throw new SectionConflictException(version,
					(change instanceof SectionChange.Text text) ? text.text() : theirs.text(), theirs);
		}
		apply(draft, section, change, Who.of(by));
		this.drafts.flush();
		return draft.sections().find(kind).map(draft.sections()::view).orElseGet(() -> gone(section));
	}

	private void refuseUnprintable(SectionChange change) {
		if (change instanceof SectionChange.Text text) {
			List<String> found = this.repertoire.undrawable(text.text());
			if (!found.isEmpty()) {
				throw new SectionUnprintableException(found);
			}
		}
	}

	private void apply(Draft draft, DraftSection section, SectionChange change, Who by) {
		Instant now = this.history.now();
		this.history.keepBeforeChange(draft, by, now);
		if (change instanceof SectionChange.BackToSuggestion && section.isHandwritten()) {
			this.history.keepIfNew(draft, VersionCause.BEFORE_SUGGESTION, by, now);
		}
		followToday(draft, section, LocalDate.ofInstant(now, draft.zone()));
		draft.sections().change(section, change);
		draft.changed(by, now);
	}

	/** What the person saw was composed for today (product.md A16). */
	private void followToday(Draft draft, DraftSection section, LocalDate today) {
		if (draft.needsFollowing(today)) {
			Letter letter = this.reading.composeAgain(draft.given().answers(), today).letter();
			section.follow(letter.sections()
				.stream()
				.filter((suggested) -> suggested.kind() == section.kind())
				.findFirst()
				.map(Section::text)
				.orElse(null));
		}
	}

	/** The last of a section that was not suggested any more. */
	private static SectionView gone(DraftSection section) {
		return section.view(0);
	}

}
