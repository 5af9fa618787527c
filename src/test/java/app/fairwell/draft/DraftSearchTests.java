package app.fairwell.draft;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.AnswersMother;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import app.fairwell.support.OnH2;
import app.fairwell.support.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class DraftSearchTests {

	@Nested
	@OnH2
	class H2 extends Behaviour {

	}

	@Nested
	@OnPostgres
	class Postgres extends Behaviour {

	}

	abstract static class Behaviour extends DraftServices {

		@Autowired
		JdbcTemplate jdbc;

		@Autowired
		SearchFilling filling;

		@ParameterizedTest
		@CsvSource(delimiter = '|', value = { "pl|Łucja Wójcik|wojc", "hi|अनिता शर्मा|अनिता", "bn|রহিমা খাতুন|খাতু",
				"te|లక్ష్మి రెడ్డి|రెడ్డి", "kk|Қайрат Әлімов|әлім", "en-GB|José O'Brien|obrien jose" })
		void findsNamesInEveryScript(String language, String name, String q) { // K1
			UUID id = create(answers().language(language).person(name, null)).id();
			create(answers().language(language).person("Nobody", null));
			assertThat(found(q)).containsExactly(id);
		}

		@Test
		void findsWordsOfTheLetterInEveryLanguage() {
			for (String language : List.of("en-GB", "pl", "hi", "bn", "te", "kk")) {
				DraftView draft = create(answers().language(language));
				String word = draft.sections().get(0).text().split("[ ,.।]+")[1];
				assertThat(found(word)).as(word).contains(draft.id());
			}
		}

		@Test
		void findsBeginningsOfWordsAndPartsOfNames() {
			UUID id = create(answers().company("Brightwater Plumbing", null).service("greenhouses")).id();
			assertThat(found("greenh")).containsExactly(id);
			assertThat(found("houses")).isEmpty();
			assertThat(found("water")).containsExactly(id);
			assertThat(found("GREEN plumb right")).containsExactly(id);
			assertThat(found("green roof")).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "INV-2027/7", "inv20277", "2027/7", "0277", "agreement 4711", "4711" })
		void findsReferences(String q) {
			UUID id = create(answers().goodwill(new Answers.Goodwill("refund", "5.00", "GBP", "INV-2027/7", null, null))
				.practical(new Answers.Practical("agreement 4711", null, null, null, null, null, null, null, null, null,
						null, null, null, null, null)))
				.id();
			create(answers());
			assertThat(found(q)).containsExactly(id);
		}

		@ParameterizedTest
		@ValueSource(
				strings = { "roofs & !gardens", "roofs | (", "'roofs' & 'x", "roofs:*A <-> zz", "+roofs -gardens~2 ^4",
						"term:roofs AND zz", "roofs\\ \0 zz", "\ud800 roofs \udfff zz", "{!lucene} roofs zz [* TO *]" })
		void takesEveryLanguageOfQueriesAsWords(String q) {
			create(answers().service("roofs"));
			boolean asksForMore = q.contains("zz") || q.contains("gardens") || q.contains("x");
			assertThat(found(q)).isEqualTo(asksForMore ? List.of() : found("roofs"));
			assertThat(this.drafts.counts(query(q, null, 10), this.writer).isKnown()).isTrue();
		}

		@Test
		void bearsWordsOfAnyLength() {
			UUID id = create(answers().service("w" + "x".repeat(90))).id();
			assertThat(found("w" + "x".repeat(10_000))).containsExactly(id);
			assertThat(found("w ".repeat(5_000))).containsExactly(id);
		}

		@Test
		void followsEachChangeAndTheBin() {
			DraftView draft = create(answers());
			write(draft, draft.sections().get(0), "Hydrangeas everywhere");
			assertThat(found("hydrangeas")).containsExactly(draft.id());
			write(draft, again(draft).sections().get(0), "Peonies everywhere");
			assertThat(found("hydrangeas")).isEmpty();
			this.drafts.bin(draft.id(), this.writer);
			assertThat(found("peonies")).isEmpty();
			assertThat(found(new DraftQuery("peonies", DraftStatus.DELETED, null, null, 10)))
				.containsExactly(draft.id());
			assertThat(this.drafts.counts(query("peonies", null, 10), this.writer).known())
				.containsOnlyKeys(DraftStatus.DELETED);
		}

		@Test
		void findsWhatOtherStatementsWrote() {
			DraftView draft = create(answers());
			assertThat(found("hydrangeas")).isEmpty();
			this.jdbc.update("update draft set search_text = ' hydrangeas ' where id = ?", draft.id());
			assertThat(found("hydrangeas")).containsExactly(draft.id());
		}

		@Test
		void fillsWhatAnArchiveLeftOut() {
			DraftView draft = create(answers().service("greenhouses"));
			this.jdbc.update("update draft set search_text = default, search_rules = default where id = ?", draft.id());
			assertThat(found("greenhouses")).isEmpty();
			assertThat(this.filling.fillSome()).isTrue();
			assertThat(found("greenhouses")).containsExactly(draft.id());
			assertThat(this.filling.fillSome()).isFalse();
		}

		@Test
		void combinesWordsWithFilters() {
			UUID ending = create(answers().service("greenhouses").reasons("unprofitable")).id();
			UUID askingBack = create(AnswersMother.winBack().service("greenhouses")).id();
			assertThat(found(new DraftQuery("greenh", null, LetterKind.WIN_BACK, null, null, 10)))
				.containsExactly(askingBack);
			assertThat(found(new DraftQuery("greenh", null, Reason.UNPROFITABLE, null, 10))).containsExactly(ending);
			assertThat(found(new DraftQuery("greenh", DraftStatus.SENT, null, null, 10))).isEmpty();
			assertThat(found(query("unprofitable", null, 10))).isEmpty();
		}

		@Test
		void showsWritersTheirOwnAlone() { // L3
			create(answers().service("greenhouses"));
			SignedIn other = person("Ola Nowak", Role.WRITER);
			assertThat(this.drafts.list(query("greenhouses", null, 10), other).items()).isEmpty();
			assertThat(this.drafts.counts(query("greenhouses", null, 10), other).known()).isEmpty();
		}

		@Test
		void findsTheRareAmongManyAndPagesWhileMoreCome() throws InterruptedException {
			DraftView rare = create(answers().service("greenhouses"));
			copies(rare.id(), 2300, " common thank ");
			awaitIndex();
			for (String q : List.of("greenhouses", "greenhouses thank", "thank greenh")) {
				assertThat(found(q)).as(q).containsExactly(rare.id());
				assertThat(this.drafts.counts(query(q, null, 10), this.writer).known()).as(q)
					.containsEntry(DraftStatus.DRAFT, 1L);
			}
			assertThat(found("greenhouses thank common")).isEmpty();
			assertThat(this.drafts.counts(query("common greenhouses", null, 10), this.writer).known()).isEmpty();
			DraftCounts counts = this.drafts.counts(query("common", null, 10), this.writer);
			assertThat(counts.all()).isIn("100+", "1000+");
			List<UUID> seen = pagesWhileMoreCome(rare.id());
			assertThat(seen).doesNotHaveDuplicates().hasSize(2300);
			assertThat(this.drafts.list(query("common", null, 10), this.writer).whole()).isTrue();
		}

		private List<UUID> pagesWhileMoreCome(UUID rare) {
			List<UUID> seen = new ArrayList<>();
			String after = null;
			do {
				DraftPage page = this.drafts.list(query("common", after, 100), this.writer);
				page.items().forEach((row) -> seen.add(row.id()));
				after = page.next();
				copies(rare, 1, " common ");
			}
			while (after != null);
			return seen;
		}

		/** Newer ones of the same writer, each a little newer than the one before. */
		private void copies(UUID of, int number, String terms) {
			List<String> same = this.jdbc.queryForMap("select * from draft where id = ?", of)
				.keySet()
				.stream()
				.filter((column) -> !List
					.of("id", "form_id", "created_at", "search_text", "search_words", "search_version")
					.contains(column))
				.toList();
			List<Object[]> copies = new ArrayList<>();
			for (int i = 0; i < number; i++) {
				this.clock.pass(Duration.ofMillis(i % 2));
				copies.add(new Object[] { UUID.randomUUID(), UUID.randomUUID().toString(),
						OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), terms, of });
			}
			String columns = String.join(", ", same);
			this.jdbc.batchUpdate("insert into draft (id, form_id, created_at, search_text, " + columns
					+ ") select cast(? as uuid), ?, cast(? as timestamp(6) with time zone), ?, " + columns
					+ " from draft where id = ?", copies);
		}

		private DraftQuery query(String q, String after, int limit) {
			return new DraftQuery(q, null, null, after, limit);
		}

		private List<UUID> found(String q) {
			return found(query(q, null, 10));
		}

		private List<UUID> found(DraftQuery query) {
			return this.drafts.list(query, this.writer).items().stream().map(DraftRow::id).toList();
		}

	}

}
