package app.fairwell.draft;

import java.util.List;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.SectionKind;

import org.springframework.stereotype.Service;

/**
 * All drafts. Writers see only those they made; any other is not found. Each method is
 * one transaction of its own and has to be called outside of any other.
 */
@Service
public class Drafts {

	/**
	 * Makes a draft, or finds the one already made with the same form id by the same
	 * person.
	 * @param draft what to make it from
	 * @param by who makes it
	 * @return the draft
	 * @throws app.fairwell.letter.InvalidAnswersException if no letter can be made
	 */
	public DraftView create(NewDraft draft, SignedIn by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * One draft, in the bin or not.
	 * @param id its id
	 * @param by who asks
	 * @return the draft as it stands today
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public DraftView find(UUID id, SignedIn by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Changes the answers: untouched sections follow, touched ones keep their text
	 * (product.md E3). Keeps a version.
	 * @param id the draft's id
	 * @param version the version that the answers were read with
	 * @param answers the new answers with defaults filled in
	 * @param privateNotes the new private notes
	 * @param by who changes them
	 * @return the changed draft
	 * @throws DraftNotFoundException if there is none that this person may see
	 * @throws DraftConflictException if the answers were changed meanwhile
	 * @throws DraftClosedException if it may not be changed in its status
	 * @throws app.fairwell.letter.InvalidAnswersException if no letter can be made
	 */
	public DraftView changeAnswers(UUID id, long version, Answers answers, List<String> privateNotes, SignedIn by) {
		throw new UnsupportedOperationException();
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
	 * @throws DraftClosedException if it may not be changed in its status
	 */
	public SectionView changeSection(UUID id, SectionKind kind, long version, SectionChange change, SignedIn by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Lists drafts, newest first.
	 * @param query which drafts
	 * @param by who asks
	 * @return one page
	 * @throws UnknownPageException if the query's {@code after} is none of ours
	 */
	public DraftPage list(DraftQuery query, SignedIn by) {
		throw new UnsupportedOperationException();
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
		throw new UnsupportedOperationException();
	}

	/**
	 * The kept versions of a draft, newest first.
	 * @param id the draft's id
	 * @param by who asks
	 * @return at least one version
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public List<VersionRow> versions(UUID id, SignedIn by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Moves a draft to the bin, where it stays for 30 days. In the bin already, it stays
	 * as it is.
	 * @param id the draft's id
	 * @param by who moves it
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public void bin(UUID id, SignedIn by) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes a draft out of the bin, to where it stood before. Out of the bin already, it
	 * stays as it is.
	 * @param id the draft's id
	 * @param by who restores it
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	public void restore(UUID id, SignedIn by) {
		throw new UnsupportedOperationException();
	}

}
