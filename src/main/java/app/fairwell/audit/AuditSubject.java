package app.fairwell.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What something was done to: known by its id alone, since names of customers have to go
 * when a customer is erased (product.md I4).
 *
 * @param kind what it is
 * @param id its id, or null where there is only one
 */
public record AuditSubject(Kind kind, @Nullable UUID id) {

	/** What the trail speaks of; the id is the key of a message. */
	public enum Kind {

		/** The business and its settings. */
		BUSINESS("business"),

		/** Somebody who may sign in. */
		PERSON("person"),

		/** A link with which somebody may make an account. */
		INVITATION("invitation"),

		/** A letter. */
		LETTER("letter"),

		/** The record of a customer. */
		CUSTOMER("customer"),

		/** Something that a letter promised. */
		PROMISE("promise");

		private final String id;

		Kind(String id) {
			this.id = id;
		}

		/**
		 * The permanent id of this kind.
		 * @return the id in kebab-case
		 */
		public String id() {
			return this.id;
		}

		/**
		 * The kind with an id.
		 * @param id the id as it stands in the trail
		 * @return the kind, or empty when none is called so
		 */
		public static Optional<Kind> of(String id) {
			return Arrays.stream(values()).filter((kind) -> kind.id.equals(id)).findFirst();
		}

	}

}
