package app.fairwell.upkeep;

import java.util.Locale;

import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditSubject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page has words for whatever can stand in the trail.
 */
class TrailActionsTests {

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	TrailActionsTests() {
		this.messages.setBasename("messages/audit");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "pl", "hi", "bn", "te", "kk" })
	void everyActionHasWordsInEveryLanguage(String language) { // K2, K3
		for (AuditAction action : AuditAction.values()) {
			assertThat(say("audit.action." + action.id(), language)).isNotBlank().doesNotContain("{");
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasWords(AuditSubject.Kind kind) {
		assertThat(say("audit.kind." + kind.id(), "en")).isNotBlank();
	}

	private String say(String key, String language) {
		return this.messages.getMessage(key, null, Locale.forLanguageTag(language));
	}

}
