package app.fairwell.customer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.fairwell.account.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole story of a customer (product.md I2), newest first like every other list: what
 * happened last is what a person comes for.
 */
@Service
class CustomerStory {

	private final List<StorySource> sources;

	CustomerStory(List<StorySource> sources) {
		this.sources = List.copyOf(sources);
	}

	/**
	 * The story by days.
	 * @param customer the id of the record
	 * @param zone where the days begin
	 * @param reader who asks
	 * @return the days, newest first, each with its lines, newest first
	 */
	@Transactional(readOnly = true)
	Map<LocalDate, List<StoryLine>> of(UUID customer, ZoneId zone, SignedIn reader) {
		return this.sources.stream()
			.flatMap((source) -> source.of(customer, reader).stream())
			.sorted(Comparator.comparing(StoryLine::at).reversed())
			.collect(Collectors.groupingBy((line) -> LocalDate.ofInstant(line.at(), zone), LinkedHashMap::new,
					Collectors.toList()));
	}

}
