package app.fairwell.draft;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Where in the list somebody looks: whatever they may see, or those of one status.
 *
 * @param person whose drafts alone, or null for those of all
 * @param status the status, or null for all that are not in the bin
 */
record Place(@Nullable UUID person, @Nullable DraftStatus status) {

	static Place of(DraftQuery query, SignedIn by) {
		return new Place(by.seesEverything() ? null : by.id(), query.status());
	}

	Condition condition() {
		Condition condition = new Condition();
		if (this.person != null) {
			// Written out: a plan for anybody walks along the drafts of all
			condition.and("created_by = cast('" + this.person + "' as uuid)");
		}
		condition.and("deleted = ?", this.status == DraftStatus.DELETED);
		if (hasState()) {
			condition.and("status = ?", this.status.id());
		}
		return condition;
	}

	/** The keys are compared written out, and with one plain bound, as H2 needs it. */
	Condition after(@Nullable PageKey key) {
		if (key == null) {
			return condition();
		}
		OffsetDateTime time = key.createdAt().atOffset(ZoneOffset.UTC);
		return condition().and("created_at <= ? and (created_at < ? or (created_at = ? and id < ?))", time, time, time,
				key.id());
	}

	/**
	 * The newest first, with all columns of the index: else H2 does not walk along it.
	 */
	String order() {
		return " order by " + ((this.person != null) ? "created_by desc, " : "") + "deleted desc, "
				+ (hasState() ? "status desc, " : "") + "created_at desc, id desc";
	}

	private boolean hasState() {
		return this.status != null && this.status != DraftStatus.DELETED;
	}

}
