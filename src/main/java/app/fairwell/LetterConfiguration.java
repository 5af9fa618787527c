package app.fairwell;

import java.time.Clock;

import app.fairwell.letter.LetterComposer;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;
import app.fairwell.typeset.Typesetter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes beans of the plain Java packages.
 */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	Phrasebooks phrasebooks() {
		return Phrasebooks.load();
	}

	@Bean
	LetterComposer letterComposer(Phrasebooks phrasebooks, Repertoire repertoire) {
		return new LetterComposer(phrasebooks, repertoire::undrawable);
	}

	@Bean
	ToneReview toneReview() {
		return ToneReview.load();
	}

	@Bean
	Typesetter typesetter() {
		return new Typesetter();
	}

	@Bean
	Repertoire repertoire() {
		return new Repertoire();
	}

}
