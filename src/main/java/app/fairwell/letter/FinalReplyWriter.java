package app.fairwell.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Writes the last word after a letter that ends it. It gives no reason and names no
 * alternative, under any framing.
 */
final class FinalReplyWriter {

	private final Telling telling;

	private final Reaction reaction;

	private final LocalDate day;

	FinalReplyWriter(Telling telling, Reaction reaction, LocalDate day) {
		this.telling = telling;
		this.reaction = reaction;
		LocalDate letter = telling.request().letterDate();
		this.day = day.isBefore(letter) ? letter : day;
	}

	FinalReply write() {
		return (this.reaction == Reaction.PUBLIC) ? inPublic() : toCustomer();
	}

	private FinalReply toCustomer() {
		String contact = contact("reply.contact");
		List<String> paragraphs = List.of(this.telling.say("reply.thanks." + this.reaction.id()),
				(contact != null) ? decision() + " " + contact : decision(), this.telling.say("reply.closing"));
		Letter letter = onPaper(paragraphs);
		String forStaff = contact("reply.staff.contact");
		String staff = said("reply.staff");
		return new FinalReply(this.reaction, letter.language(), paragraphs, letter.signature(), letter,
				(forStaff != null) ? staff + " " + forStaff : staff);
	}

	/** As a letter of the day of the reply, with nothing enclosed. */
	private Letter onPaper(List<String> paragraphs) {
		FrameOfLetter frame = new FrameOfLetter(this.telling);
		Letter letter = frame.around(List.of());
		return new Letter(letter.kind(), letter.language(), letter.letterhead(), letter.customer(), letter.recipient(),
				null, frame.placeAndDate(this.day), this.telling.say("reply.subject"), letter.salutation(),
				List.of(new Section(SectionKind.DECISION, String.join("\n\n", paragraphs))), letter.close(),
				letter.signature(), List.of(), letter.furniture());
	}

	private String decision() {
		boolean over = this.telling.request().endDate().isBefore(this.day);
		return said(over ? "reply.decision.past" : "reply.decision");
	}

	private String said(String key) {
		return this.telling.say(key,
				this.telling.slots()
					.with("date", this.telling.values().date(this.telling.request().letterDate()))
					.with("end", this.telling.endDate()));
	}

	private @Nullable String contact(String key) {
		String typed = this.telling.request().practical().contact();
		if (typed == null) {
			return null;
		}
		return this.telling.isSentence(typed) ? this.telling.whole(typed)
				: this.telling.say(key, this.telling.slots().with("words", typed));
	}

	private FinalReply inPublic() {
		Answers.Sender sender = this.telling.request().sender();
		String reach = Stream.of(sender.phone(), sender.email())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(this.telling.say("reply.public"));
		if (!reach.isEmpty()) {
			paragraphs.add(this.telling.say("reply.public.contact", this.telling.slots().with("words", reach)));
		}
		return new FinalReply(this.reaction, this.telling.book().locale(), paragraphs, List.of(this.telling.company()),
				null, this.telling.say("reply.staff.public"));
	}

}
