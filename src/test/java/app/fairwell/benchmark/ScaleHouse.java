package app.fairwell.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.sql.DataSource;

import app.fairwell.FairwellApplication;
import app.fairwell.account.SignedIn;
import app.fairwell.customer.CustomerLetters;
import app.fairwell.customer.CustomerQuery;
import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.draft.SectionChange;
import app.fairwell.draft.SectionView;
import app.fairwell.draft.SentBackList;
import app.fairwell.draft.StatementCount;
import app.fairwell.draft.WaitingList;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A business with so many drafts: the application itself, and what is asked of it.
 */
class ScaleHouse implements AutoCloseable {

	private static final int PAGE = 50;

	final long size;

	private final ConfigurableApplicationContext application;

	private final Drafts drafts;

	private long saved;

	ScaleHouse(long size, String... settings) throws Exception {
		this.size = size;
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of("--server.port=0", "--logging.level.root=warn"));
		this.application = new SpringApplicationBuilder(FairwellApplication.class, StatementCount.class)
			.run(all.toArray(String[]::new));
		this.drafts = this.application.getBean(Drafts.class);
		fill();
	}

	/** Unless an earlier run has done so. An index is made in one go afterwards. */
	private void fill() throws Exception {
		DataSource database = this.application.getBean(DataSource.class);
		JdbcTemplate jdbc = new JdbcTemplate(database);
		if (!Long.valueOf(this.size).equals(jdbc.queryForObject("select count(*) from draft", Long.class))) {
			long start = System.nanoTime();
			boolean postgres = jdbc
				.execute((java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName())
				.startsWith("Postgre");
			if (postgres) {
				jdbc.execute("drop index draft_search_words");
			}
			new ScaleFilling(database, this.drafts, this.size).fill();
			if (postgres) {
				jdbc.execute("create index draft_search_words on draft using gin (search_words)"
						+ " with (gin_pending_list_limit = 256)");
				jdbc.execute("vacuum analyze");
			}
			System.out.printf("%,d drafts written in %d s%n", this.size, (System.nanoTime() - start) / 1_000_000_000);
		}
	}

	SignedIn owner() {
		return ScaleFilling.PEOPLE.get(0);
	}

	/** What the page of the list asks for. */
	void page(DraftQuery query, SignedIn by) {
		this.drafts.counts(query, by);
		this.drafts.list(query, by);
	}

	DraftQuery all(@Nullable String after) {
		return new DraftQuery(null, null, null, after, PAGE);
	}

	DraftQuery in(DraftStatus status) {
		return new DraftQuery(null, status, null, null, PAGE);
	}

	DraftQuery words(String q, @Nullable String after) {
		return new DraftQuery(q, null, null, after, PAGE);
	}

	/** The key of the page that begins in the middle. */
	String middle() {
		String key = ScaleFilling.madeAt(this.size / 2, this.size) + " " + ScaleFilling.id(this.size / 2, this.size);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes to a draft that the same person has written to a moment ago. */
	Runnable saving() {
		long number = (this.saved++ * 7_350 + 50) % this.size / 50 * 50;
		DraftView draft = this.drafts.find(ScaleFilling.id(number, this.size), owner());
		SectionView section = write(draft, draft.sections().get(0), "once");
		return () -> write(draft, section, "twice");
	}

	private SectionView write(DraftView draft, SectionView section, String word) {
		return this.drafts.changeSection(draft.id(), section.kind(), section.version(),
				new SectionChange.Text(section.text() + " " + word), owner());
	}

	void queue() {
		WaitingList waiting = this.application.getBean(WaitingList.class);
		waiting.counts(owner());
		waiting.page(null, PAGE, owner());
	}

	void sentBack() {
		this.application.getBean(SentBackList.class).of(5, owner());
	}

	void customers(@Nullable String q) {
		this.application.getBean(CustomerLetters.class).list(new CustomerQuery(q, null, null, 20), owner());
	}

	/** Until the index beside H2 has everything. */
	void awaitSearch() throws InterruptedException {
		long start = System.nanoTime();
		while (!this.drafts.list(words("half1", null), owner()).whole()
				|| this.drafts.list(words("alone7", null), owner()).items().isEmpty()) {
			Thread.sleep(500);
		}
		System.out.printf("%,d drafts ready to be searched after %d s%n", this.size,
				(System.nanoTime() - start) / 1_000_000_000);
	}

	@Override
	public void close() {
		this.application.close();
	}

}
