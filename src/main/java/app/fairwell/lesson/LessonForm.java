package app.fairwell.lesson;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * The answers as they stand in the form.
 *
 * @param cause the id of a cause, or blank
 * @param lost the first answer
 * @param practice the second answer
 * @param version the version that was read
 */
record LessonForm(@Nullable String cause, @Nullable String lost, @Nullable String practice, @Nullable String version) {

	static LessonForm of(Lesson lesson) {
		Answered answered = lesson.answered();
		return new LessonForm(answered.cause(), answered.lost(), answered.practice(), Long.toString(lesson.version()));
	}

	LessonForm upTo(long stands) {
		return new LessonForm(this.cause, this.lost, this.practice, Long.toString(stands));
	}

	void check(BindingResult problems) {
		if (answered().lost().length() > Answered.LONGEST) {
			problems.rejectValue("lost", "lesson.long");
		}
		if (answered().practice().length() > Answered.LONGEST) {
			problems.rejectValue("practice", "lesson.long");
		}
	}

	Answered answered() {
		return Answered.of(this.cause, this.lost, this.practice);
	}

	long seen() {
		try {
			return (this.version != null) ? Long.parseLong(this.version) : Lesson.NONE;
		}
		catch (NumberFormatException ex) {
			return Lesson.NONE;
		}
	}

}
