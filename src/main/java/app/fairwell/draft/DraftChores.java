package app.fairwell.draft;

import java.time.Duration;

import app.fairwell.chore.Chore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What goes by itself when its time is over.
 */
@Configuration(proxyBeanMethods = false)
class DraftChores {

	@Bean
	Chore emptyBin(BinCleanUp bin) {
		return new Chore("empty-bin", Duration.ofHours(6), bin::emptyBin);
	}

	@Bean
	Chore eraseLetterNotes(LetterNotes notes) {
		return new Chore("erase-letter-notes", Duration.ofHours(6), notes::eraseExpired);
	}

	@Bean
	Chore eraseIgnoredRemarks(IgnoredRemarks remarks) {
		return new Chore("erase-ignored-remarks", Duration.ofHours(12), remarks::erase);
	}

}
