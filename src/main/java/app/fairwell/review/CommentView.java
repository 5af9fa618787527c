package app.fairwell.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.fairwell.draft.Who;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers, to read.
 *
 * @param id its id
 * @param version the version to name when settling it
 * @param section what it is about, or null for the whole letter
 * @param words its words, perhaps empty beside a wording
 * @param wording another wording for the section, or null
 * @param sectionVersion the version of the section that the wording was made for
 * @param by who wrote it
 * @param at when
 * @param state what has become of it
 * @param settledBy who settled it, or null
 * @param settledAt when, or null
 * @param answers the answers in order
 */
record CommentView(UUID id, long version, @Nullable SectionKind section, String words, @Nullable String wording,
		@Nullable Long sectionVersion, Who by, Instant at, CommentState state, @Nullable Who settledBy,
		@Nullable Instant settledAt, List<Answer> answers) {

	CommentView {
		answers = List.copyOf(answers);
	}

	/**
	 * Whether nobody has settled it.
	 * @return true while it asks for something
	 */
	public boolean open() {
		return this.state == CommentState.OPEN;
	}

	/**
	 * An answer.
	 *
	 * @param words its words
	 * @param by who wrote it
	 * @param at when
	 */
	record Answer(String words, Who by, Instant at) {
	}

}
