package app.fairwell.api;

import app.fairwell.account.SignedIn;
import app.fairwell.draft.OppositeLetters;
import app.fairwell.letter.Answers;
import app.fairwell.letter.ComposedLetter;
import app.fairwell.letter.LetterComposer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Letters that are composed and not kept.
 */
@RestController
@RequestMapping(ApiConfiguration.PATH + "/letters")
@Tag(name = "Letters", description = "Compose and render without saving")
class LettersController {

	private final AnswersReader reader;

	private final LetterComposer composer;

	private final OppositeLetters opposite;

	private final Answering answering;

	LettersController(AnswersReader reader, LetterComposer composer, OppositeLetters opposite, Answering answering) {
		this.reader = reader;
		this.composer = composer;
		this.opposite = opposite;
		this.answering = answering;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Compose a letter without saving it")
	LetterAnswer compose(@RequestBody LetterBody body, @AuthenticationPrincipal SignedIn by) {
		Answers answers = this.reader.read(body, by);
		ComposedLetter composed = this.composer.compose(this.reader.request(answers));
		return this.answering.unsaved(composed, this.opposite.of(answers, by).isPresent());
	}

}
