package app.fairwell.review;

import java.util.List;
import java.util.Locale;

import app.fairwell.account.SignedIn;
import app.fairwell.business.LetterLanguages;
import app.fairwell.draft.Holder;
import app.fairwell.draft.WaitingDraft;
import app.fairwell.draft.WaitingList;
import app.fairwell.draft.Who;

import org.springframework.stereotype.Component;

/**
 * Puts the letters that wait into words (product.md G4).
 */
@Component
public class ReviewQueue {

	private final WaitingList waiting;

	private final Ages ages;

	ReviewQueue(WaitingList waiting, Ages ages) {
		this.waiting = waiting;
		this.ages = ages;
	}

	/**
	 * Those that have waited longest.
	 * @param most how many at most
	 * @param by who asks
	 * @param locale the language of the interface
	 * @return the letters, oldest first
	 * @throws org.springframework.security.access.AccessDeniedException if this person
	 * may not review
	 */
	public List<QueuedLetter> oldest(int most, SignedIn by, Locale locale) {
		return inWords(this.waiting.page(null, null, most, by).items(), by, locale);
	}

	List<QueuedLetter> inWords(List<WaitingDraft> rows, SignedIn by, Locale locale) {
		return rows.stream().map((row) -> inWords(row, by, locale)).toList();
	}

	private QueuedLetter inWords(WaitingDraft row, SignedIn by, Locale locale) {
		Who reviewer = row.reviewer();
		return new QueuedLetter(row.id(), row.version(), row.customer(), row.subject(), row.language(),
				LetterLanguages.name(Locale.forLanguageTag(row.language()), locale), row.submittedBy().name(),
				this.ages.since(row.waitingSince(), locale), Holder.of(reviewer, by),
				(reviewer != null) ? reviewer.name() : null);
	}

}
