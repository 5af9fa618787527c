package app.fairwell.compose;

import java.util.Arrays;
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

	private SheetAction(Verb verb, @Nullable SectionKind kind) {
		this(verb, kind, null);
	}

	/**
	 * Reads the value of a button.
	 * @param value such as {@code leave-out.goodwill}; anything else saves
	 * @return the action
	 */
	static SheetAction of(@Nullable String value) {
		if (value != null && (value.equals(Verb.SUBMIT.id) || value.equals(Verb.APPROVE.id))) {
			return new SheetAction(value.equals(Verb.SUBMIT.id) ? Verb.SUBMIT : Verb.APPROVE, null);
		}
		String[] parts = (value != null) ? value.split("\\.", 2) : new String[0];
		if (parts.length == 2 && (parts[0].equals(Verb.WORDING.id) || parts[0].equals(Verb.IGNORE.id)
				|| parts[0].equals(Verb.HEED.id))) {
			return aboutWords(parts[0], parts[1]);
		}
		Optional<Verb> verb = Arrays.stream(Verb.values())
			.filter((candidate) -> parts.length == 2 && candidate.id.equals(parts[0]))
			.findFirst();
		Optional<SectionKind> kind = verb.flatMap((found) -> SectionKind.of(parts[1]));
		return kind.map((found) -> new SheetAction(verb.get(), found)).orElse(new SheetAction(Verb.SAVE, null));
	}

	private static SheetAction aboutWords(String verb, String value) {
		return PickedRemark.of(value)
			.map((remark) -> new SheetAction(
					Arrays.stream(Verb.values()).filter((one) -> one.id.equals(verb)).findFirst().orElseThrow(),
					SectionKind.of(remark.place()).orElse(null), remark))
			.orElse(new SheetAction(Verb.SAVE, null));
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

	}

}
