package app.fairwell;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class PageAheadTests {

	/** Spring Boot says nothing of one that fails. */
	@Test
	void isFoundAndDoesNotFail() {
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class))
			.filteredOn(PageAhead.class::isInstance)
			.singleElement()
			.satisfies((ahead) -> assertThatCode(ahead::preinitialize).doesNotThrowAnyException());
	}

}
