package app.fairwell.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the versions of a draft (product.md E6).
 */
@Component
public class DraftComparison {

	private final DraftAccess access;

	private final DraftHistory history;

	private final MessageSource messages;

	DraftComparison(DraftAccess access, DraftHistory history, MessageSource messages) {
		this.access = access;
		this.history = history;
		this.messages = messages;
	}

	/**
	 * What a version changed against the one kept before; the first one against nothing.
	 */
	@Transactional(readOnly = true)
	VersionDifference withPrevious(UUID id, int number, SignedIn by) {
		this.access.toRead(id, by);
		State newer = State.of(this.history.require(id, number));
		State older = this.history.before(id, number).map(State::of).orElse(null);
		return difference(older, newer);
	}

	/** What has changed since a version. */
	@Transactional(readOnly = true)
	VersionDifference withCurrent(UUID id, int number, SignedIn by) {
		Draft draft = this.access.toRead(id, by);
		State older = State.of(this.history.require(id, number));
		return difference(older, new State(null, draft.snapshot(), draft.given().privateNotes()));
	}

	/**
	 * What has changed since a draft was sent back last.
	 * @param id the draft's id
	 * @param by who asks
	 * @return the difference, or empty when nobody ever sent it back
	 * @throws DraftNotFoundException if there is none that this person may see
	 */
	@Transactional(readOnly = true)
	public Optional<VersionDifference> sinceSentBack(UUID id, SignedIn by) {
		return this.history.rows(id, by)
			.stream()
			.filter((version) -> version.why() == VersionCause.SENT_BACK)
			.findFirst()
			.map((version) -> withCurrent(id, version.number(), by));
	}

	private VersionDifference difference(@Nullable State older, State newer) {
		Locale locale = LocaleContextHolder.getLocale();
		UnaryOperator<String> words = (key) -> String.valueOf(this.messages.getMessage(key, null, key, locale));
		Map<String, String> before = (older != null) ? older.texts(words) : Map.of();
		Map<String, String> after = newer.texts(words);
		Set<String> labels = new LinkedHashSet<>(after.keySet());
		labels.addAll(before.keySet());
		List<VersionDifference.Passage> passages = new ArrayList<>();
		for (String label : labels) {
			String was = before.getOrDefault(label, "");
			String is = after.getOrDefault(label, "");
			if (!was.equals(is)) {
				passages.add(new VersionDifference.Passage(label, WordDifference.between(was, is)));
			}
		}
		boolean moved = older != null && !newer.orderOf(older).equals(older.orderOf(newer));
		return new VersionDifference((older != null) ? older.row() : null, newer.row(), passages, moved);
	}

	private record State(@Nullable VersionRow row, Snapshot snapshot, List<String> notes) {

		static State of(DraftVersion version) {
			return new State(version.row(), version.snapshot(), version.privateNotes());
		}

		Map<String, String> texts(UnaryOperator<String> words) {
			return VersionTexts.of(this.snapshot, this.notes, words);
		}

		/** The kinds that the other has too, in the order of this one. */
		List<String> orderOf(State other) {
			List<String> common = new ArrayList<>(this.kinds());
			common.retainAll(other.kinds());
			return common;
		}

		private List<String> kinds() {
			return this.snapshot.sections().stream().map(Snapshot.Part::kind).toList();
		}

	}

}
