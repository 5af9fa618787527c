package app.fairwell.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.NewDraft;
import app.fairwell.draft.SectionChange;
import app.fairwell.letter.AnswersMother;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with drafts of about two kilobytes: letters in six languages, written
 * by the application, and copies of them for other customers, people, days and states. Of
 * the sections of a copy two are kept, which is enough to change one. Some words stand in
 * half of them, in one of a hundred, of a thousand, or in one alone.
 */
class ScaleFilling {

	static final List<SignedIn> PEOPLE = List.of(person(0, Role.OWNER), person(1, Role.WRITER), person(2, Role.WRITER),
			person(3, Role.WRITER), person(4, Role.WRITER));

	private static final Instant END = Instant.parse("2027-02-01T09:00:00Z");

	private static final Duration TEN_YEARS = Duration.ofDays(3650);

	private static final String[] LANGUAGES = { "en-GB", "pl", "hi", "bn", "te", "kk" };

	private static final String[] REASONS = { "trivial-complaints", "no-more-business", "no-referrals", "unprofitable",
			"outside-values", "outgrown-capacity", "takes-too-much-time" };

	private static final String[] NAMES = { "Thomas Keane", "Łucja Wójcik", "अनिता शर्मा", "রহিমা খাতুন",
			"లక్ష్మి రెడ్డి", "Қайрат Әлімов" };

	private static final String PADDING = "We looked after the heating, the pipes and the garden, and each visit was "
			+ "a pleasure for whoever of us came to see you through the seasons of these years. ";

	private static final int AT_ONCE = 2000;

	private final DataSource database;

	private final JdbcTemplate jdbc;

	private final Drafts drafts;

	private final long size;

	ScaleFilling(DataSource database, Drafts drafts, long size) {
		this.database = database;
		this.jdbc = new JdbcTemplate(database);
		this.drafts = drafts;
		this.size = size;
	}

	private static SignedIn person(int number, Role role) {
		return new SignedIn(new UUID(7, number), "Person " + number, "person%d@example.com".formatted(number), role,
				null);
	}

	static Instant madeAt(long number, long size) {
		return END.minus(TEN_YEARS).plusMillis(TEN_YEARS.toMillis() / size * number);
	}

	static UUID id(long number, long size) {
		return new UUID(madeAt(number, size).toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L | number);
	}

	/** Every fiftieth is being written. */
	static String status(long number) {
		long place = number % 100;
		return (place % 50 == 0) ? "draft" : (place == 1) ? "in-review" : (place < 5) ? "approved" : "sent";
	}

	static SignedIn writer(long number) {
		return PEOPLE.get((number % 1000 < 996) ? (int) (number % 4) : 4);
	}

	void fill() throws SQLException {
		List<UUID> letters = new ArrayList<>();
		for (int i = 0; i < 42; i++) {
			letters.add(write(i));
		}
		List<Row> drafts = letters.stream().map((id) -> row("draft", "id", id)).toList();
		List<List<Row>> sections = letters.stream().map(this::sections).toList();
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			customers(connection);
			for (long from = 0; from < this.size; from += AT_ONCE) {
				copy(connection, drafts, sections, from, Math.min(this.size, from + AT_ONCE));
				connection.commit();
			}
		}
		letters.forEach((id) -> this.jdbc.update("delete from draft where id = ?", id));
	}

	/** A letter of about two kilobytes. */
	private UUID write(int number) {
		String language = LANGUAGES[number % LANGUAGES.length];
		AnswersMother answers = ((number % 20 == 7) ? AnswersMother.winBack()
				: AnswersMother.answers().reasons(REASONS[number % REASONS.length]))
			.language(language)
			.person(NAMES[number % NAMES.length], null);
		DraftView draft = this.drafts.create(new NewDraft(answers.build(), List.of(), ZoneId.of("Europe/London"),
				"benchmark " + this.size + " " + number), PEOPLE.get(0));
		int length = draft.sections().stream().mapToInt((section) -> section.text().length()).sum();
		String text = draft.sections().get(0).text() + " "
				+ PADDING.repeat(Math.max(0, 2000 - length) / PADDING.length());
		this.drafts.changeSection(draft.id(), draft.sections().get(0).kind(), draft.sections().get(0).version(),
				new SectionChange.Text(text.strip()), PEOPLE.get(0));
		return draft.id();
	}

	private Row row(String table, String column, UUID id) {
		return Row.of(this.jdbc.queryForMap("select * from " + table + " where " + column + " = ?", id));
	}

	private List<Row> sections(UUID draft) {
		return this.jdbc
			.queryForList("select * from draft_section where draft_id = ? order by rank fetch first 2 rows only", draft)
			.stream()
			.map(Row::of)
			.toList();
	}

	/** One for each ten letters. */
	private void customers(Connection connection) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement("""
				insert into customer (id, kind, name, address, folded_key, created_at, version, sort_name, search_text)
				values (?, 'person', ?, '', ?, ?, 0, ?, ?)""")) {
			for (long i = 0; i <= this.size / 10; i++) {
				String name = name(i);
				insert.setObject(1, new UUID(0, i));
				insert.setString(2, name);
				insert.setString(3, "benchmark " + i);
				insert.setObject(4, END.atOffset(ZoneOffset.UTC));
				insert.setString(5, name.toLowerCase());
				insert.setString(6, " " + name.toLowerCase() + " ");
				insert.addBatch();
				if (i % AT_ONCE == 0) {
					insert.executeBatch();
					connection.commit();
				}
			}
			insert.executeBatch();
			connection.commit();
		}
	}

	private static String name(long customer) {
		return "Customer" + customer + " " + NAMES[(int) (customer % NAMES.length)];
	}

	private void copy(Connection connection, List<Row> drafts, List<List<Row>> sections, long from, long to)
			throws SQLException {
		try (PreparedStatement insert = drafts.get(0).insert(connection, "draft");
				PreparedStatement insertSection = sections.get(0).get(0).insert(connection, "draft_section")) {
			for (long i = from; i < to; i++) {
				int letter = (int) (i % drafts.size());
				drafts.get(letter).with(changes(drafts.get(letter), i)).add(insert);
			}
			insert.executeBatch();
			for (long i = from; i < to; i++) {
				long place = 0;
				for (Row section : sections.get((int) (i % drafts.size()))) {
					section.with(Map.of("id", new UUID(i, place++), "draft_id", id(i, this.size))).add(insertSection);
				}
			}
			insertSection.executeBatch();
		}
	}

	private Map<String, Object> changes(Row letter, long i) {
		OffsetDateTime at = madeAt(i, this.size).atOffset(ZoneOffset.UTC);
		String words = " customer%d half%d hundred%d thousand%d alone%d ".formatted(i / 10, i % 2, i % 100,
				i * 7919 % Math.max(1000, this.size / 1000), i);
		return Map.ofEntries(Map.entry("submitted_by", writer(i).id()),
				Map.entry("submitted_by_name", writer(i).name()), Map.entry("id", id(i, this.size)),
				Map.entry("form_id", "benchmark " + i), Map.entry("customer_id", new UUID(0, i / 10)),
				Map.entry("customer_name", name(i / 10)), Map.entry("status", status(i)),
				Map.entry("deleted", i % 500 == 499), Map.entry("created_at", at), Map.entry("updated_at", at),
				Map.entry("created_by", writer(i).id()), Map.entry("created_by_name", writer(i).name()),
				Map.entry("updated_by", writer(i).id()), Map.entry("updated_by_name", writer(i).name()),
				Map.entry("waiting_since", at),
				Map.entry("search_text", letter.values().get("search_text") + words.stripLeading()));
	}

	/** A row of any table, without what the database fills itself. */
	private record Row(List<String> columns, Map<String, Object> values) {

		static Row of(Map<String, Object> found) {
			List<String> columns = found.keySet()
				.stream()
				.filter((column) -> !List.of("search_words", "search_version").contains(column))
				.toList();
			return new Row(columns, found);
		}

		Row with(Map<String, Object> changes) {
			Map<String, Object> changed = new java.util.HashMap<>(this.values);
			changed.putAll(changes);
			return new Row(this.columns, changed);
		}

		PreparedStatement insert(Connection connection, String table) throws SQLException {
			return connection
				.prepareStatement("insert into " + table + " (" + String.join(", ", this.columns) + ") values ("
						+ this.columns.stream().map((column) -> "?").collect(Collectors.joining(", ")) + ")");
		}

		void add(PreparedStatement insert) throws SQLException {
			for (int i = 0; i < this.columns.size(); i++) {
				insert.setObject(i + 1, this.values.get(this.columns.get(i)));
			}
			insert.addBatch();
		}

	}

}
