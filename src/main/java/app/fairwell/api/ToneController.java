package app.fairwell.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import app.fairwell.account.SignedIn;
import app.fairwell.api.ToneAnswer.ToneFinding;
import app.fairwell.business.Businesses;
import app.fairwell.draft.ToneContexts;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import app.fairwell.tone.Finding;
import app.fairwell.tone.Known;
import app.fairwell.tone.ReviewedLetter;
import app.fairwell.tone.ToneContext;
import app.fairwell.tone.ToneReview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reviews the tone of a text (product.md F).
 */
@RestController
@Tag(name = "Tone", description = "Review what a person wrote")
class ToneController {

	private final ToneReview review;

	private final AnswersReader reader;

	private final Businesses businesses;

	private final MessageSource messages;

	ToneController(ToneReview review, AnswersReader reader, Businesses businesses, MessageSource messages) {
		this.review = review;
		this.reader = reader;
		this.businesses = businesses;
		this.messages = messages;
	}

	@PostMapping(path = ApiConfiguration.PATH + "/tone", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Review the tone of a text",
			description = "Offsets are UTF-16 units of the text. A suggestion stands in place of the whole sentence; "
					+ "an empty one leaves it out. With a request the text is also checked as a whole letter: those "
					+ "findings have no offsets. No finding means nothing found by these rules.")
	ToneAnswer review(@RequestBody ToneBody body, @AuthenticationPrincipal SignedIn by, Locale locale) {
		String text = Objects.requireNonNullElse(body.text(), "");
		ToneContext context = context(body, text, by);
		List<Finding> findings = new ArrayList<>(this.review.review(text, context));
		if (body.request() != null) {
			findings.addAll(this.review.reviewLetter(context, ReviewedLetter.of(text)));
		}
		return new ToneAnswer(findings.stream()
			.map((finding) -> ToneFinding.of(finding, this.messages.getMessage(finding.whyKey(), null, locale)))
			.toList());
	}

	private ToneContext context(ToneBody body, String text, SignedIn by) {
		List<AnswerProblem> problems = new ArrayList<>(this.reader.frame(body.kind(), body.language(), body.framing()));
		if (text.isBlank()) {
			problems.add(new AnswerProblem("text", "missing", List.of()));
		}
		if (text.length() > ToneReview.LONGEST_TEXT) {
			problems.add(new AnswerProblem("text", "too-long", List.of(Integer.toString(ToneReview.LONGEST_TEXT))));
		}
		if (!problems.isEmpty()) {
			throw new InvalidAnswersException(problems);
		}
		return ToneContexts.of(body.kind(), Objects.requireNonNull(body.language()), body.framing(),
				known(body.request(), by));
	}

	private Known known(@Nullable LetterBody request, SignedIn by) {
		if (request == null) {
			return Known.NOTHING;
		}
		Answers answers = request.answers().withDefaults(this.businesses.defaultsFor(by));
		return ToneContexts.known(answers, this.businesses.today(),
				Stream.ofNullable(request.privateNotes())
					.flatMap(List::stream)
					.filter((note) -> !note.isBlank())
					.toList());
	}

}
