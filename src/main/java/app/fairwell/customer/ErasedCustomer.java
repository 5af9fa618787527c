package app.fairwell.customer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A customer who is, or would be, erased: how to tell what is about them.
 *
 * @param id the id of the record
 * @param ids this id, and those of records that were merged into it
 * @param keys the digests of the names they are or were known by
 * @param at when they were erased: when an older state was put back, what was typed after
 * this is about a customer who came anew
 */
public record ErasedCustomer(UUID id, Set<UUID> ids, Set<String> keys, Instant at) {

	public ErasedCustomer {
		ids = Set.copyOf(ids);
		keys = Set.copyOf(keys);
	}

	/**
	 * Whether words that were never saved, such as those of an unfinished form, are about
	 * this customer.
	 * @param id the id of a record, as typed, or null
	 * @param name the name as typed, or null
	 * @param company the company as typed, or null
	 * @return true if the id is one of theirs, or there is none and the name is
	 */
	public boolean isMeantBy(@Nullable String id, @Nullable String name, @Nullable String company) {
		if (id != null && !id.isBlank()) {
			return this.ids.stream().anyMatch((own) -> own.toString().equalsIgnoreCase(id.strip()));
		}
		return this.keys.contains(CustomerKey.of(name, company));
	}

}
