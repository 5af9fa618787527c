package app.fairwell.business;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.fairwell.account.FirstRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the first account without a browser, before the first page can be asked for.
 */
@Component
class OwnerFromEnvironment implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(OwnerFromEnvironment.class);

	private static final String NAME = "FAIRWELL_OWNER_NAME";

	private static final String EMAIL = "FAIRWELL_OWNER_EMAIL";

	private static final String PASSWORD = "FAIRWELL_OWNER_PASSWORD";

	private static final String BUSINESS = "FAIRWELL_BUSINESS_NAME";

	private final Environment environment;

	private final FirstRun firstRun;

	private final Setup setup;

	OwnerFromEnvironment(Environment environment, FirstRun firstRun, Setup setup) {
		this.environment = environment;
		this.firstRun = firstRun;
		this.setup = setup;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> missing = Stream.of(NAME, EMAIL, PASSWORD, BUSINESS)
			.filter((name) -> given(name).isEmpty())
			.toList();
		if (missing.size() == 4 || this.firstRun.isOver()) {
			return;
		}
		if (!missing.isEmpty()) {
			throw new IllegalStateException(
					"The first account needs all four of its variables; missing: " + String.join(", ", missing));
		}
		make();
	}

	private void make() {
		SetupForm empty = SetupForm.empty(Locale.getDefault());
		SetupForm form = new SetupForm(given(BUSINESS), null, null, null, null, empty.language(), null, empty.zone(),
				given(NAME), null, null, given(EMAIL), given(PASSWORD), null, null);
		try {
			this.setup.complete(this.firstRun.prepare(form.owner(), given(PASSWORD), given(BUSINESS)),
					form.newBusiness(), form.details());
			log.info("Made the first account from {} and its companions; they have no effect from now on", EMAIL);
		}
		catch (SetUpAlreadyException ex) {
			log.info("Another copy made the first account");
		}
	}

	private String given(String name) {
		return this.environment.getProperty(name, "").strip();
	}

}
