package app.fairwell.guide;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Approvers;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.StatementCount;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterComposer;
import app.fairwell.phrasebook.Phrasebooks;
import app.fairwell.support.MovableClock;
import app.fairwell.tone.ToneReview;
import app.fairwell.typeset.Repertoire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.mockito.BDDMockito.given;

/**
 * What the tests of the guide's services share. Each test has people and a mark of its
 * own.
 */
@Import(GuideServices.Beans.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class GuideServices {

	static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

	@Autowired
	Advices advices;

	@Autowired
	AdviceStore store;

	@Autowired
	Drafts drafts;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock clock;

	@MockitoBean
	Businesses businesses;

	final String mark = UUID.randomUUID().toString().substring(0, 8);

	final SignedIn owner = person("Ana Byrne", Role.OWNER);

	final SignedIn writer = person("Wren Tate", Role.WRITER);

	@BeforeEach
	void startClock() {
		this.clock.reset();
		given(this.businesses.today()).willReturn(TODAY);
	}

	static SignedIn person(String name, Role role) {
		return new SignedIn(UUID.randomUUID(), name, "someone@example.com", role, null);
	}

	/** The record of a customer whose name bears the mark of the test. */
	UUID customer(String name, SignedIn by) {
		DraftView letter = this.drafts
			.create(new NewDraft(AnswersMother.answers().person(name + " " + this.mark, "m").build(), List.of(),
					ZoneId.of("Europe/London"), UUID.randomUUID().toString()), by);
		return letter.customerId();
	}

	KeptAdvice ask(@Nullable UUID customer, @Nullable String name, SignedIn by, String change, String... reasons) {
		FirstForm first = new FirstForm(UUID.randomUUID().toString(), null,
				(customer != null) ? customer.toString() : null, name, List.of(reasons), "no", "yes", "It rained in.",
				"yes");
		return ask(first, by, change);
	}

	KeptAdvice ask(FirstForm first, SignedIn by, String change) {
		UUID id = this.advices.begin(first, by);
		this.advices.keep(id, new SecondForm("one-to-five", "no", change, "no", "no", "no"), by);
		this.clock.pass(Duration.ofSeconds(1));
		this.advices.advise(id, by);
		return this.advices.find(id, by);
	}

	@TestConfiguration(proxyBeanMethods = false)
	@Import({ Approvers.class, GuideConfiguration.class })
	@ComponentScan(
			basePackages = { "app.fairwell.audit", "app.fairwell.draft", "app.fairwell.customer",
					"app.fairwell.guide" },
			useDefaultFilters = false, includeFilters = @ComponentScan.Filter({ Component.class, Service.class }),
			excludeFilters = @ComponentScan.Filter({ Configuration.class, Controller.class }))
	static class Beans {

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

		@Bean
		static StatementCount statements() {
			return new StatementCount();
		}

		@Bean
		JsonMapper json() {
			return JsonMapper.builder().build();
		}

		@Bean
		MessageSource messageSource() {
			ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
			messages.setBasenames("messages/guide", "messages/letter");
			messages.setDefaultEncoding("UTF-8");
			messages.setFallbackToSystemLocale(false);
			return messages;
		}

		@Bean
		Repertoire repertoire() {
			return new Repertoire();
		}

		@Bean
		ToneReview toneReview() {
			return ToneReview.load();
		}

		@Bean
		LetterComposer letterComposer() {
			return new LetterComposer(Phrasebooks.read());
		}

	}

}
