package app.fairwell.compose;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionView;
import app.fairwell.letter.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a button on the page of a draft does; all of them save what is typed first.
 *
 * @param verb what to do
 * @param kind with which section, or null for the whole letter
 * @param remark the remark of the tone review that it is about, or null
 */
record SheetAction(Verb verb, @Nullable SectionKind kind, @Nullable PickedRemark remark) {

	private static final SheetAction SAVES = new SheetAction(Verb.SAVE, null, null);

	/**
	 * Reads the value of a button.
	 * @param value such as {@code leave-out.goodwill}; anything else saves
	 * @return the action
	 */
	static SheetAction of(@Nullable String value) {
		String[] parts = Objects.requireNonNullElse(value, "").split("\\.", 2);
		Verb verb = Verb.of(parts[0]);
		if (verb.isAboutTheLetter() || parts.length == 1) {
			return (verb.isAboutTheLetter() && parts.length == 1) ? new SheetAction(verb, null, null) : SAVES;
		}
		return verb.isAboutWords()
				? PickedRemark.of(parts[1])
					.map((remark) -> new SheetAction(verb, SectionKind.of(remark.place()).orElse(null), remark))
					.orElse(SAVES)
				: SectionKind.of(parts[1]).map((kind) -> new SheetAction(verb, kind, null)).orElse(SAVES);
	}

	/**
	 * Whether this settles a section without its words being saved.
	 * @param section what the page sent
	 * @return true if the words in the box are given up on purpose
	 */
	boolean givesUp(TypedSection section) {
		return section.kind() == this.kind && (this.verb == Verb.THEIRS || this.verb == Verb.SUGGESTION);
	}

	/**
	 * Whether this says that the words in the box win over those that stand.
	 * @param section what the page sent
	 * @return true if the person chose
	 */
	boolean insistsOn(TypedSection section) {
		return section.kind() == this.kind && this.verb == Verb.MINE;
	}

	/**
	 * What is to be done with the section.
	 * @param section the section as it stands
	 * @return the change, or empty when words alone are saved
	 */
	Optional<SectionChange> change(SectionView section) {
		return Optional.ofNullable(switch (this.verb) {
			case LEAVE_OUT -> new SectionChange.Omission(true);
			case PUT_BACK -> new SectionChange.Omission(false);
			case UP -> new SectionChange.Move(Math.max(0, section.position() - 1));
			case DOWN -> new SectionChange.Move(section.position() + 1);
			case SUGGESTION -> new SectionChange.BackToSuggestion();
			case SAVE, MINE, THEIRS, SUBMIT, APPROVE, WORDING, IGNORE, HEED -> null;
		});
	}

	enum Verb {

		SAVE("save"), LEAVE_OUT("leave-out"), PUT_BACK("put-back"), UP("up"), DOWN("down"), SUGGESTION("suggestion"),
		MINE("mine"), THEIRS("theirs"), SUBMIT("submit"), APPROVE("approve"), WORDING("wording"), IGNORE("ignore"),
		HEED("heed");

		private final String id;

		Verb(String id) {
			this.id = id;
		}

		static Verb of(String id) {
			return Arrays.stream(values()).filter((verb) -> verb.id.equals(id)).findFirst().orElse(SAVE);
		}

		boolean isAboutTheLetter() {
			return this == SAVE || this == SUBMIT || this == APPROVE;
		}

		boolean isAboutWords() {
			return this == WORDING || this == IGNORE || this == HEED;
		}

	}

}
