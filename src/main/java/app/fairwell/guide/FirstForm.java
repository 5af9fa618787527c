package app.fairwell.guide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.fairwell.letter.Reason;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The first page of the guide as typed: who it is about and what is true of them.
 *
 * @param id the one-time id of the form: however often it is sent, one advice comes of it
 * @param again the id of the advice that is asked for anew, or null
 * @param customer the id of the customer's record, or null
 * @param name the customer as typed, where no record was chosen
 * @param reasons ids of ticked reasons, {@link #CHALLENGING} among them
 * @param sudden the answer to {@link Question#SUDDEN}
 * @param documented the answer to {@link Question#DOCUMENTED}
 * @param happened what happened, in the person's words
 * @param talked the answer to {@link Question#TALKED}
 */
record FirstForm(@Nullable String id, @Nullable String again, @Nullable String customer, @Nullable String name,
		List<String> reasons, @Nullable String sudden, @Nullable String documented, @Nullable String happened,
		@Nullable String talked) {

	/** Ticked by whom nothing else is true: challenging is not enough (product.md C1). */
	static final String CHALLENGING = "challenging";

	static final int LONGEST_NAME = 200;

	static final int LONGEST = 2_000;

	@SuppressWarnings("ConstantValue")
	FirstForm {
		reasons = (reasons != null) ? reasons.stream().filter(Objects::nonNull).toList() : List.of();
	}

	static FirstForm empty() {
		return new FirstForm(UUID.randomUUID().toString(), null, null, null, List.of(), null, null, null, null);
	}

	FirstForm about(@Nullable UUID record, @Nullable String typed) {
		return new FirstForm(this.id, this.again, Objects.toString(record, null), typed, this.reasons, this.sudden,
				this.documented, this.happened, this.talked);
	}

	FirstForm identified(UUID own, @Nullable UUID before) {
		return new FirstForm(own.toString(), Objects.toString(before, null), this.customer, this.name, this.reasons,
				this.sudden, this.documented, this.happened, this.talked);
	}

	FirstForm saying(String words) {
		return new FirstForm(this.id, this.again, this.customer, this.name, this.reasons, this.sudden, this.documented,
				words, this.talked);
	}

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		if (words(this.name).length() > LONGEST_NAME) {
			errors.rejectValue("name", "guide.name.long");
		}
		if (this.reasons.isEmpty() || !offered().containsAll(this.reasons)) {
			errors.rejectValue("reasons", "guide.reasons.missing");
		}
		if (isOnlyChallenging()) {
			return;
		}
		Answered.require(Question.SUDDEN, this.sudden, errors);
		Answered.require(Question.DOCUMENTED, this.documented, errors);
		if (words(this.happened).length() > LONGEST) {
			errors.rejectValue("happened", "guide.happened.long");
		}
		Answered.require(Question.TALKED, this.talked, errors);
	}

	/** The ids of everything that can be ticked. */
	static List<String> offered() {
		List<String> offered = new java.util.ArrayList<>(Arrays.stream(Reason.values()).map(Reason::id).toList());
		offered.add(CHALLENGING);
		return offered;
	}

	/** Whether nothing more needs to be asked (product.md C1). */
	boolean isOnlyChallenging() {
		return this.reasons.equals(List.of(CHALLENGING));
	}

	Set<Reason> ticked() {
		Set<Reason> ticked = EnumSet.noneOf(Reason.class);
		this.reasons.stream().map(Reason::of).flatMap(Optional::stream).forEach(ticked::add);
		return ticked;
	}

	/** What was typed, without what no database keeps. */
	static String words(@Nullable String typed) {
		String text = (typed != null) ? typed.replace("\r\n", "\n") : "";
		return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "").strip();
	}

	static @Nullable UUID uuid(@Nullable String typed) {
		try {
			return (typed != null && !typed.isBlank()) ? UUID.fromString(typed.strip()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
