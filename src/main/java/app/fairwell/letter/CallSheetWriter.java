package app.fairwell.letter;

import java.util.ArrayList;
import java.util.List;

import app.fairwell.phrasebook.Slots;

/**
 * Writes a call sheet. Where a letter says it as one would say it aloud, the words are
 * those of the letter.
 */
final class CallSheetWriter {

	private final Telling telling;

	private final Telling toOwner;

	/**
	 * Makes a writer.
	 * @param telling the answers, told in the customer's language
	 * @param toOwner the same, told in the owner's
	 */
	CallSheetWriter(Telling telling, Telling toOwner) {
		this.telling = telling;
		this.toOwner = toOwner;
	}

	CallSheet write() {
		return new CallSheet(this.telling.book().locale(), this.toOwner.book().locale(), this.telling.customerName(),
				List.of(part(CallSheet.Step.OPENING, List.of(opening())), part(CallSheet.Step.APOLOGY, apology()),
						part(CallSheet.Step.LISTENING, said("call.ask.how", "call.ask.more")),
						part(CallSheet.Step.EXPLANATION, explanation()), part(CallSheet.Step.REMEDY, remedy()),
						part(CallSheet.Step.NEXT, next()), part(CallSheet.Step.AVOID,
								said("call.avoid.if", "call.avoid.you", "call.avoid.others", "call.avoid.but"))));
	}

	private CallSheet.Part part(CallSheet.Step step, List<String> words) {
		return new CallSheet.Part(step, this.toOwner.say("call.advice." + step.id()), words);
	}

	private List<String> said(String... keys) {
		return List.of(keys).stream().map(this.telling::say).toList();
	}

	private String opening() {
		String name = this.telling.request().sender().name();
		Slots slots = this.telling.slots().with("company", this.telling.company()).with("name", name);
		return this.telling.say((name != null) ? "call.opening" : "call.opening.firm", slots);
	}

	private List<String> apology() {
		List<String> words = new ArrayList<>();
		words.add(this.telling.tell("call.apology", this.telling.winBack().whatWentWrong(), (wrong) -> null));
		if (Absence.of(this.telling.request()) == Absence.LONG) {
			words.add(this.telling.say("call.late"));
		}
		return words;
	}

	private List<String> explanation() {
		return List.of(ExplanationWriter.cause(this.telling), new FeelingsWriter().write(this.telling));
	}

	private List<String> remedy() {
		List<String> words = new ArrayList<>(
				new Section(SectionKind.REMEDY, new RemedyWriter().write(this.telling)).paragraphs());
		words.add(this.telling.say(ListeningWriter.isOffered(this.telling) ? "call.ask.right" : "call.ask.wish"));
		return words;
	}

	private List<String> next() {
		List<String> words = new ArrayList<>();
		words.add(new InvitationWriter().write(this.telling));
		words.addAll(said("call.next.letter", "call.next.touch", "call.thanks"));
		return words;
	}

}
