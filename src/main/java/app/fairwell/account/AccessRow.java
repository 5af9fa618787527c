package app.fairwell.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One route, and what everybody gets there.
 *
 * @param method the method, or {@code *} for any
 * @param path the path, with the bare names of its variables
 * @param nobody what somebody gets who is not signed in
 * @param writer what a writer gets
 * @param manager what a manager gets
 * @param owner what an owner gets
 */
public record AccessRow(String method, String path, Answer nobody, Answer writer, Answer manager, Answer owner) {

	/** What somebody gets. */
	public enum Answer {

		/** The page. */
		YES,

		/** The page of what is theirs; of anything else, 404. */
		OWN,

		/** 403. */
		NO,

		/** The way to sign in. */
		SIGN_IN;

		static Answer of(String word, String where) {
			return Arrays.stream(values())
				.filter((answer) -> answer.word().equals(word))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(
						"%s says '%s'; allowed are yes, own, no and sign-in".formatted(where, word)));
		}

		private String word() {
			return (this == SIGN_IN) ? "sign-in" : name().toLowerCase(Locale.ROOT);
		}

	}

	static AccessRow of(String line, String where) {
		List<String> words = List.of(line.strip().split("\\s+"));
		if (words.size() != 6) {
			throw new IllegalStateException(
					"%s has %d words; a row has a method, a path and four answers".formatted(where, words.size()));
		}
		List<Answer> answers = words.subList(2, 6).stream().map((word) -> Answer.of(word, where)).toList();
		return new AccessRow(words.get(0), words.get(1), answers.get(0), answers.get(1), answers.get(2),
				answers.get(3));
	}

	/**
	 * What somebody gets here.
	 * @param role their role, or null when they are not signed in
	 * @return the answer
	 */
	public Answer answer(@Nullable Role role) {
		if (role == null) {
			return this.nobody;
		}
		return switch (role) {
			case WRITER -> this.writer;
			case MANAGER -> this.manager;
			case OWNER -> this.owner;
		};
	}

	boolean lets(@Nullable Role role) {
		return answer(role) == Answer.YES || answer(role) == Answer.OWN;
	}

	boolean isOf(String asked, String askedPath) {
		return this.path.equals(askedPath) && ("*".equals(this.method) || this.method.equals(asked));
	}

}
