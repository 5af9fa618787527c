package app.fairwell.business;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The names of others who can help a customer, kept from letter to letter. Each name is
 * there once, whatever its case.
 */
@Service
public class AlternativesDirectory {

	private final AlternativeRepository alternatives;

	private final Clock clock;

	AlternativesDirectory(AlternativeRepository alternatives, Clock clock) {
		this.alternatives = alternatives;
		this.clock = clock;
	}

	/**
	 * All names.
	 * @return in alphabetical order
	 */
	public List<String> names() {
		return this.alternatives.findAllByOrderByFolded().stream().map(Alternative::name).toList();
	}

	/**
	 * Keeps names for the next letter; those that are there, and blank ones, are passed
	 * over. Call it outside a transaction: where two people bring the same name at once,
	 * the second insert fails and is forgotten.
	 * @param names names as they were typed
	 */
	public void remember(Collection<String> names) {
		Set<String> known = this.alternatives.findAllByOrderByFolded()
			.stream()
			.map(Alternative::folded)
			.collect(Collectors.toCollection(HashSet::new));
		names.stream().filter((name) -> !name.isBlank() && known.add(Alternative.fold(name))).forEach(this::add);
	}

	List<AlternativeRow> rows() {
		return this.alternatives.findAllByOrderByFolded().stream().map(Alternative::row).toList();
	}

	Alternative find(UUID id) {
		return this.alternatives.findById(id).orElseThrow(() -> new AlternativeNotFoundException(id));
	}

	boolean add(String name) {
		return keep(new Alternative(name, this.clock.instant()));
	}

	boolean rename(UUID id, String name) {
		Alternative found = find(id);
		found.rename(name);
		return keep(found);
	}

	void remove(UUID id) {
		this.alternatives.delete(find(id));
	}

	static void mayChange(SignedIn person) {
		if (!person.seesEverything()) {
			throw new AccessDeniedException("Only the owner and managers change the directory");
		}
	}

	private boolean keep(Alternative alternative) {
		try {
			this.alternatives.saveAndFlush(alternative);
			return true;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

}
