package app.fairwell.promise;

import java.util.Arrays;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What a promise is about (product.md I1); the id is the key of a message,
 * {@code promise.kind.<id>}.
 */
enum PromiseKind {

	/** Money given as goodwill is paid. */
	REFUND("refund-paid"),

	/** An invoice is cancelled as goodwill. */
	INVOICE("invoice-cancelled"),

	/** What was offered to put something right is done. */
	REMEDY("remedy-done"),

	/** What was paid in advance and not earned is returned. */
	PREPAYMENT("prepayment-returned"),

	/** Work that was open is finished. */
	OPEN_WORK("open-work-finished"),

	/** The work is handed over. */
	HANDOVER("hand-over-done"),

	/** The last invoice is sent. */
	FINAL_INVOICE("final-invoice-sent"),

	/** Papers and files are returned. */
	RECORDS("records-returned"),

	/** Keys and other things are returned, access is closed. */
	PROPERTY("property-returned"),

	/** The staff know. */
	STAFF_TOLD("staff-told"),

	/** Standing orders and reminders are stopped. */
	STANDING_ORDERS("standing-orders-stopped"),

	/** The last day of service. */
	LAST_DAY("last-day-of-service"),

	/** Word is sent from time to time to somebody whom a letter asked back. */
	STAY_IN_TOUCH("stay-in-touch"),

	/** Whatever a person added. */
	OTHER("other");

	private final String id;

	PromiseKind(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	static PromiseKind of(String id) {
		return Arrays.stream(values())
			.filter((kind) -> kind.id.equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No kind of promise " + id));
	}

	/** Keeps the id in the database. */
	@Converter
	static class IdConverter implements AttributeConverter<PromiseKind, String> {

		@Override
		public String convertToDatabaseColumn(PromiseKind kind) {
			return kind.id();
		}

		@Override
		public PromiseKind convertToEntityAttribute(String id) {
			return of(id);
		}

	}

}
