package app.fairwell.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import app.fairwell.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The index beside H2 never stays behind for long, whatever happened to it or to the
 * database: an index of its own over the drafts of the other tests.
 */
@OnH2
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LuceneSearchTests extends DraftServices {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@TempDir
	Path folder;

	private LuceneSearch search;

	private ScheduledExecutorService thread;

	@BeforeEach
	void open() throws InterruptedException {
		this.search = new LuceneSearch(this.folder, new IndexSource(this.jdbc), new BoundedSearch(this.jdbc));
		this.thread = Executors.newSingleThreadScheduledExecutor();
		this.search.open(this.thread);
		await(this.search::isReady);
	}

	@AfterEach
	void close() throws InterruptedException {
		this.thread.shutdownNow();
		this.thread.awaitTermination(1, TimeUnit.MINUTES);
		this.search.close();
	}

	@Test
	void catchesUpAfterAKill() throws Exception {
		UUID before = written("hydrangeas");
		assertThat(found("hydrangeas")).containsExactly(before);
		kill();
		UUID meanwhile = written("hydrangeas");
		open();
		assertThat(found("hydrangeas")).containsExactlyInAnyOrder(before, meanwhile);
	}

	@Test
	void seesChangesThatComeToLightLate() {
		UUID late = written("roses");
		UUID early = written("roses");
		this.transaction.executeWithoutResult((status) -> {
			change(late, "hydrangeas");
			// In another transaction, which ends first
			CompletableFuture.runAsync(() -> change(early, "hydrangeas")).join();
			assertThat(found("hydrangeas")).containsExactly(early);
			assertThat(found("hydrangeas")).containsExactly(early);
			// Longer than it waits for lower numbers when nobody is in the middle of a
			// change
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1200));
		});
		assertThat(found("hydrangeas")).containsExactlyInAnyOrder(early, late);
	}

	@Test
	void neverHasWhatWasTakenBack() {
		UUID draft = written("roses");
		this.transaction.executeWithoutResult((status) -> {
			change(draft, "hydrangeas");
			assertThat(found("hydrangeas")).isEmpty();
			status.setRollbackOnly();
		});
		assertThat(found("hydrangeas")).isEmpty();
		assertThat(found("roses")).containsExactly(draft);
	}

	@Test
	void noticesThatAnotherStateOfTheDatabaseCameBack() throws Exception {
		UUID gone = written("hydrangeas");
		UUID stays = written("hydrangeas");
		assertThat(found("hydrangeas")).hasSize(2);
		this.thread.submit(this.search::tend).get();
		kill();
		this.jdbc.sql("delete from draft where id = ?").param(gone).update();
		open();
		await(() -> keys("hydrangeas").equals(List.of(stays)));
	}

	@Test
	void makesDeletedFilesAnew() throws Exception {
		UUID draft = written("hydrangeas");
		kill();
		deleteFiles();
		open();
		assertThat(found("hydrangeas")).containsExactly(draft);
	}

	@Test
	void makesDamagedFilesAnew() throws Exception {
		UUID draft = written("hydrangeas");
		assertThat(found("hydrangeas")).containsExactly(draft);
		this.search.close();
		kill();
		for (Path file : files()) {
			Files.write(file, new byte[64]);
		}
		open();
		assertThat(found("hydrangeas")).containsExactly(draft);
	}

	@Test
	void goesOnWhenItsFilesDisappearWhileItRuns() throws Exception {
		UUID draft = written("hydrangeas");
		assertThat(found("hydrangeas")).containsExactly(draft);
		deleteFiles();
		change(draft, "peonies");
		this.search.tend();
		await(() -> keys("peonies").equals(List.of(draft)) && this.search.isReady());
		assertThat(Files.exists(this.folder.resolve("write.lock"))).isTrue();
	}

	@Test
	void keepsNoWordThatWasErased() throws InterruptedException { // I4
		UUID erased = written("zinnias");
		UUID changed = written("begonias");
		this.search.tend();
		await(() -> isOnTheDisk("zinnia") && isOnTheDisk("begonia"));
		change(changed, "peonies");
		this.search.forget();
		await(() -> !isOnTheDisk("begonia") && isOnTheDisk("zinnia") && isOnTheDisk("peonie"));
		this.jdbc.sql("delete from draft where id = ?").param(erased).update();
		this.search.forget();
		await(() -> !isOnTheDisk("zinnia") && isOnTheDisk("peonie"));
		assertThat(found("zinnias")).isEmpty();
	}

	@Test
	void pagesWithoutMakingTheFilesAnew() {
		UUID older = written("dahlias");
		this.clock.pass(Duration.ofMinutes(1));
		UUID newer = written("dahlias");
		Place place = new Place(this.writer.id(), null);
		Found first = this.search.find(sought("dahlias"), place, null, 1);
		Found second = this.search.find(sought("dahlias"), place, first.keys().get(0), 1);
		assertThat(first.keys()).extracting(PageKey::id).containsExactly(newer);
		assertThat(second.keys()).extracting(PageKey::id).containsExactly(older);
		assertThat(this.search.isReady()).isTrue();
	}

	@Test
	void searchesTheNewestAloneUntilItIsReady() {
		LuceneSearch closed = new LuceneSearch(this.folder, new IndexSource(this.jdbc), new BoundedSearch(this.jdbc));
		UUID draft = written("hydrangeas");
		assertThat(ids(find(closed, "hydrangeas"))).containsExactly(draft);
	}

	private UUID written(String word) {
		UUID id = create(answers()).id();
		change(id, word);
		return id;
	}

	private void change(UUID draft, String word) {
		this.jdbc.sql("update draft set search_text = ? where id = ?").params(" " + word + " ", draft).update();
	}

	private List<UUID> found(String word) {
		Found found = find(this.search, word);
		assertThat(found.whole()).isTrue();
		return ids(found);
	}

	private List<UUID> keys(String word) {
		return ids(find(this.search, word));
	}

	private Found find(LuceneSearch search, String word) {
		return search.find(sought(word), new Place(this.writer.id(), null), null, 10);
	}

	private static List<UUID> ids(Found found) {
		return found.keys().stream().map(PageKey::id).toList();
	}

	private static Sought sought(String word) {
		return Sought.of(new DraftQuery(word, null, null, null, 10));
	}

	/** Without a word to the index: what it did not commit is lost. */
	private void kill() throws Exception {
		this.thread.shutdownNow();
		this.thread.awaitTermination(1, TimeUnit.MINUTES);
		this.search.abandon();
	}

	private void deleteFiles() throws IOException {
		for (Path file : files()) {
			Files.delete(file);
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

	private boolean isOnTheDisk(String word) {
		return IndexFiles.hold(this.folder, word);
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		for (int i = 0; i < 1200 && !condition.getAsBoolean(); i++) {
			Thread.sleep(25);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

}
