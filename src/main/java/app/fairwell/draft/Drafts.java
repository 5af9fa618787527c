package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.SectionKind;
import app.fairwell.safety.Repeat;

import org.springframework.stereotype.Service;

/**
 * All drafts. Writers see only those they made; any other is not found. Each method is
 * one transaction. What changes a draft is tried once more when two collide, which helps
 * only where it does not stand within another transaction.
 */
@Service
public class Drafts {

	private final DraftWriting writing;

	private final SectionWriting sections;

	private final DraftReading reading;

	private final DraftList list;

	private final DraftHistory history;

	private final DraftStates states;

	Drafts(DraftWriting writing, SectionWriting sections, DraftReading reading, DraftList list, DraftHistory history,
			DraftStates states) {
		this.writing = writing;
		this.sections = sections;
		this.reading = reading;
		this.list = list;
		this.history = history;
		this.states = states;
	}

	/**
	 * Makes a draft, or finds the one already made with the same form id by the same
	 * person.
	 * @param draft what to make it from
	 * @param by who makes it
	 * @return the draft
	 * @throws app.fairwell.letter.InvalidAnswersException if no letter can be made
	 */
	public DraftView create(NewDraft draft, SignedIn by) {
		return Repeat.onCollision(() -> this.writing.create(draft, by));
	}

	/**
	 * One draft, in the bin or not.
	 * @param id its id
	 * @param by who asks
	 * @return the draft as it stands today
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public DraftView find(UUID id, SignedIn by) {
		return this.reading.find(id, by);
	}

	/**
	 * Changes the answers: untouched sections follow, touched ones keep their text
	 * (product.md E3). Keeps a version.
	 * @param id the draft's id
	 * @param answers the new answers; a form sent once more changes nothing
	 * @param by who changes them
	 * @return the changed draft
	 * @throws DraftNotFoundException if there is none that this person may see
	 * @throws DraftConflictException if the answers were changed meanwhile
	 * @throws DraftClosedException if it may not be changed in its status
	 * @throws app.fairwell.letter.InvalidAnswersException if no letter can be made
	 */
	public DraftView changeAnswers(UUID id, NewAnswers answers, SignedIn by) {
		return Repeat.onCollision(() -> this.writing.changeAnswers(id, answers, by));
	}

	/**
	 * Whether nothing of a form would be lost without it: the draft stands with just
	 * these answers and notes, or had them from this form.
	 * @param id the draft's id
	 * @param answers what is on the form; the version does not matter
	 * @param by who filled it in
	 * @return false if the form says something else
	 * @throws DraftNotFoundException if there is none that this person may see
	 * @throws app.fairwell.letter.InvalidAnswersException if such notes cannot be kept
	 */
	public boolean has(UUID id, NewAnswers answers, SignedIn by) {
		return this.writing.has(id, answers, by);
	}

	/**
	 * Changes one section. Sections do not collide with one another.
	 * @param id the draft's id
	 * @param kind which section
	 * @param version the version that the section was read with
	 * @param change what to do
	 * @param by who does it
	 * @return the section after the change
	 * @throws DraftNotFoundException if there is no such draft or section that this
	 * person may see
	 * @throws SectionConflictException if the section was changed meanwhile
	 * @throws SectionUnprintableException if no font has a character of the words
	 * @throws DraftClosedException if it may not be changed in its status
	 */
	public SectionView changeSection(UUID id, SectionKind kind, long version, SectionChange change, SignedIn by) {
		return this.sections.change(id, kind, version, change, by);
	}

	/**
	 * Lists drafts, newest first.
	 * @param query which drafts
	 * @param by who asks
	 * @return one page
	 * @throws UnknownPageException if the query's {@code after} is none of ours
	 */
	public DraftPage list(DraftQuery query, SignedIn by) {
		return this.list.page(query, by);
	}

	/**
	 * Counts drafts by status, as far as is told.
	 * @param query which drafts; its status and page do not matter
	 * @param by who asks
	 * @return how many there are in each status that has any
	 */
	public DraftCounts counts(DraftQuery query, SignedIn by) {
		return this.list.counts(query, by);
	}

	/**
	 * Keeps a version, because a person saved. When nothing has changed since the last
	 * one, that one is it.
	 * @param id the draft's id
	 * @param by who saves
	 * @return the version
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public VersionRow saveVersion(UUID id, SignedIn by) {
		return Repeat.onCollision(() -> this.history.save(id, by));
	}

	/**
	 * The kept versions of a draft, newest first.
	 * @param id the draft's id
	 * @param by who asks
	 * @return at least one version
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public List<VersionRow> versions(UUID id, SignedIn by) {
		return this.history.rows(id, by);
	}

	/**
	 * Brings an older version back, as a new one; what stands now is kept as a version
	 * too.
	 * @param id the draft's id
	 * @param number the number of the version
	 * @param by who brings it back
	 * @throws DraftNotFoundException if there is no such draft or version that this
	 * person may see
	 * @throws DraftClosedException if the draft may not be changed in its status
	 */
	public void bringBack(UUID id, int number, SignedIn by) {
		Repeat.onCollision(() -> {
			this.states.bringBack(id, number, by);
			return id;
		});
	}

	/**
	 * Moves a draft to the bin, where it stays for 30 days. In the bin already, it stays
	 * as it is.
	 * @param id the draft's id
	 * @param by who moves it
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public void bin(UUID id, SignedIn by) {
		Repeat.onCollision(() -> {
			this.states.bin(id, by);
			return id;
		});
	}

	/**
	 * Takes a draft out of the bin, to where it stood before. Out of the bin already, it
	 * stays as it is.
	 * @param id the draft's id
	 * @param by who restores it
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public void restore(UUID id, SignedIn by) {
		Repeat.onCollision(() -> {
			this.states.restore(id, by);
			return id;
		});
	}

}
