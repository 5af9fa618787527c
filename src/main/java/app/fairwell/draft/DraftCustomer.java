package app.fairwell.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.customer.CustomerDetails;
import app.fairwell.customer.CustomerKind;
import app.fairwell.customer.CustomerNotFoundException;
import app.fairwell.customer.Customers;
import app.fairwell.customer.ErasedCustomer;
import app.fairwell.letter.AnswerProblem;
import app.fairwell.letter.Answers;
import app.fairwell.letter.InvalidAnswersException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the record of the customer that answers are about.
 */
@Component
class DraftCustomer {

	private static final Answers.Customer NOBODY = new Answers.Customer(null, null, null, null, null, null, List.of(),
			null);

	private final Customers customers;

	DraftCustomer(Customers customers) {
		this.customers = customers;
	}

	UUID recordFor(Answers answers) {
		try {
			return this.customers.recordFor(details(customerIn(answers)));
		}
		catch (CustomerNotFoundException ex) {
			throw new InvalidAnswersException(List.of(new AnswerProblem("customer.id", "unknown", List.of())));
		}
	}

	/** The record that such a letter would go to, if there is one. */
	Optional<UUID> known(Answers answers) {
		try {
			CustomerDetails details = details(customerIn(answers));
			return details.title().isEmpty() ? Optional.empty() : this.customers.known(details);
		}
		catch (InvalidAnswersException ex) {
			return Optional.empty();
		}
	}

	private CustomerDetails details(Answers.Customer customer) {
		return new CustomerDetails(id(customer.id()), kind(customer), clean(customer.name()), clean(customer.company()),
				clean(customer.gender()), clean(customer.salutation()),
				customer.address().stream().map(CleanText::of).toList(), clean(customer.since()));
	}

	private static @Nullable String clean(@Nullable String given) {
		return isGiven(given) ? CleanText.of(given) : null;
	}

	private static @Nullable UUID id(@Nullable String given) {
		try {
			return isGiven(given) ? UUID.fromString(given) : null;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswersException(List.of(new AnswerProblem("customer.id", "unknown", List.of())));
		}
	}

	static String nameIn(Answers answers) {
		Answers.Customer customer = customerIn(answers);
		String first = (kind(customer) == CustomerKind.COMPANY) ? customer.company() : customer.name();
		String second = (first == customer.name()) ? customer.company() : customer.name();
		return isGiven(first) ? CleanText.of(first) : isGiven(second) ? CleanText.of(second) : "";
	}

	static boolean isIn(Answers answers, ErasedCustomer erased) {
		Answers.Customer customer = customerIn(answers);
		return erased.isMeantBy(customer.id(), clean(customer.name()), clean(customer.company()));
	}

	private static CustomerKind kind(Answers.Customer customer) {
		if (customer.type() == null) {
			return isGiven(customer.name()) ? CustomerKind.PERSON : CustomerKind.COMPANY;
		}
		return CustomerKind.of(customer.type()).orElse(CustomerKind.PERSON);
	}

	private static Answers.Customer customerIn(Answers answers) {
		return (answers.customer() != null) ? answers.customer() : NOBODY;
	}

	private static boolean isGiven(@Nullable String text) {
		return text != null && !text.isBlank();
	}

}
