package app.fairwell.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import app.fairwell.draft.DraftQuery;
import app.fairwell.draft.DraftStatus;
import app.fairwell.draft.StatementCount;
import app.fairwell.letter.LetterKind;
import app.fairwell.letter.Reason;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * What lists, searches and saving take with a million drafts, against a thousand, in one
 * run: {@code src/benchmark/scale.sh}. Each is to take at most twice as long or 20 ms,
 * 100 ms where half of all drafts match, saving at most 1.5 times as long.
 */
public final class ScaleBenchmark {

	private static final int WARM_UP = 4;

	private static final int ROUNDS = 15;

	private static final long FEW = 1000;

	private ScaleBenchmark() {
	}

	/**
	 * Measures.
	 * @param args how many drafts, a folder for the databases, then {@code h2} and
	 * {@code postgresql} or one of them
	 * @throws Exception if anything fails
	 */
	public static void main(String[] args) throws Exception {
		long many = Long.parseLong(args[0]);
		Path folder = Files.createDirectories(Path.of(args[1])).toAbsolutePath();
		for (String database : databases(args)) {
			if (database.equals("h2")) {
				measure("H2", new ScaleHouse(FEW, "--fairwell.data=" + folder + "/h2-few"),
						new ScaleHouse(many, "--fairwell.data=" + folder + "/h2-many"));
			}
			else {
				onPostgres(many, folder, database);
			}
		}
		System.exit(0);
	}

	private static String[] databases(String... args) {
		return (args.length > 2) ? Arrays.copyOfRange(args, 2, args.length) : new String[] { "h2", "postgresql" };
	}

	/** On a server of its own, or on one whose address is given. */
	private static void onPostgres(long many, Path folder, String database) throws Exception {
		if (database.startsWith("jdbc:")) {
			onPostgres(many, folder, database, "small", "big");
			return;
		}
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setDataDirectory(folder.resolve("postgresql"))
			.setCleanDataDirectory(false)
			.start()) {
			List<String> names = List.of("few", "many");
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				for (String name : names) {
					if (!statement.executeQuery("select 1 from pg_database where datname = '" + name + "'").next()) {
						statement.execute("create database " + name);
					}
				}
			}
			onPostgres(many, folder, "jdbc:postgresql://localhost:" + server.getPort() + "/", "few", "many");
		}
	}

	private static void onPostgres(long many, Path folder, String server, String few, String most) throws Exception {
		String user = "--fairwell.db.user=postgres";
		measure("PostgreSQL",
				new ScaleHouse(FEW, user, "--fairwell.data=" + folder + "/few",
						"--fairwell.db.url=" + server + few + "?reWriteBatchedInserts=true"),
				new ScaleHouse(many, user, "--fairwell.data=" + folder + "/many",
						"--fairwell.db.url=" + server + most + "?reWriteBatchedInserts=true"));
	}

	private static void measure(String title, ScaleHouse few, ScaleHouse many) throws Exception {
		few.awaitSearch();
		many.awaitSearch();
		System.out.printf("%n%s: milliseconds, medians of %d%n%-44s %9s %9s %7s %8s%n", title, ROUNDS, "", few.size,
				many.size, "times", "queries");
		for (Map.Entry<String, Function<ScaleHouse, Runnable>> asked : asked().entrySet()) {
			double[] times = { 0, 0 };
			int[] queries = new int[2];
			List<List<Double>> all = List.of(new ArrayList<>(), new ArrayList<>());
			for (int round = -WARM_UP; round < ROUNDS; round++) {
				for (int i = 0; i < 2; i++) {
					Runnable work = asked.getValue().apply((i == 0) ? few : many);
					long start = System.nanoTime();
					queries[i] = StatementCount.of(work);
					double time = (System.nanoTime() - start) / 1e6;
					if (round >= 0) {
						all.get(i).add(time);
					}
				}
			}
			for (int i = 0; i < 2; i++) {
				times[i] = all.get(i).stream().sorted().toList().get(ROUNDS / 2);
			}
			System.out.printf("%-44s %9.2f %9.2f %7.2f %4d %3d%s%n", asked.getKey(), times[0], times[1],
					times[1] / times[0], queries[0], queries[1], verdict(asked.getKey(), times));
		}
		few.close();
		many.close();
	}

	private static String verdict(String name, double[] times) {
		boolean saving = name.startsWith("saving");
		double allowed = Math.max((saving ? 1.5 : 2) * times[0], saving ? 0 : name.contains("half") ? 100 : 20);
		return (times[1] <= allowed) ? "" : "  TOO LONG";
	}

	private static Map<String, Function<ScaleHouse, Runnable>> asked() {
		Map<String, Function<ScaleHouse, Runnable>> asked = new LinkedHashMap<>();
		add(asked, "the first page", (house) -> house.page(house.all(null), house.owner()));
		add(asked, "a page in the middle", (house) -> house.page(house.all(house.middle()), house.owner()));
		add(asked, "the first page of a writer", (house) -> house.page(house.all(null), ScaleFilling.PEOPLE.get(1)));
		add(asked, "those in review (1 in 100)", (house) -> house.page(house.in(DraftStatus.IN_REVIEW), house.owner()));
		add(asked, "those sent (9 in 10)", (house) -> house.page(house.in(DraftStatus.SENT), house.owner()));
		add(asked, "those in the bin", (house) -> house.page(house.in(DraftStatus.DELETED), house.owner()));
		add(asked, "a kind (1 in 20)",
				(house) -> house.page(new DraftQuery(null, null, LetterKind.WIN_BACK, null, null, 50), house.owner()));
		add(asked, "a reason (1 in 7)",
				(house) -> house.page(new DraftQuery(null, null, Reason.UNPROFITABLE, null, 50), house.owner()));
		add(asked, "a reason (none)",
				(house) -> house.page(new DraftQuery(null, null, Reason.UNETHICAL, null, 50), house.owner()));
		add(asked, "search: nothing", (house) -> house.page(house.words("qqxyz", null), house.owner()));
		add(asked, "search: a letter", (house) -> house.page(house.words("alone777", null), house.owner()));
		add(asked, "search: a customer by part of the name",
				(house) -> house.page(house.words("ustomer77 keane", null), house.owner()));
		add(asked, "search: 1 in 1000", (house) -> house.page(house.words("thousand777", null), house.owner()));
		add(asked, "search: 1 in 100", (house) -> house.page(house.words("hundred77", null), house.owner()));
		add(asked, "search: 1 in 10, beginnings", (house) -> house.page(house.words("hundred7", null), house.owner()));
		add(asked, "search: half", (house) -> house.page(house.words("half1", null), house.owner()));
		add(asked, "search: half, in the middle",
				(house) -> house.page(house.words("half1", house.middle()), house.owner()));
		add(asked, "search: half, one letter typed", (house) -> house.page(house.words("h", null), house.owner()));
		add(asked, "search: half and 1 in 100",
				(house) -> house.page(house.words("half1 hundred77", null), house.owner()));
		add(asked, "search: half, by a rare writer",
				(house) -> house.page(house.words("half1", null), ScaleFilling.PEOPLE.get(4)));
		add(asked, "search: 1 in 100, in review", (house) -> house
			.page(new DraftQuery("hundred1", DraftStatus.IN_REVIEW, null, null, 50), house.owner()));
		asked.put("saving a section", ScaleHouse::saving);
		asked.put("search: nothing, after a save", (house) -> {
			house.saving().run();
			return () -> house.page(house.words("qqxyz", null), house.owner());
		});
		add(asked, "the queue of those in review", ScaleHouse::queue);
		add(asked, "what was sent back (home)", ScaleHouse::sentBack);
		add(asked, "customers: the first page", (house) -> house.customers(null));
		add(asked, "customers: one found", (house) -> house.customers("customer77"));
		add(asked, "customers: nothing found", (house) -> house.customers("qqxyz"));
		return asked;
	}

	private static void add(Map<String, Function<ScaleHouse, Runnable>> asked, String name, Consumer<ScaleHouse> work) {
		asked.put(name, (house) -> () -> work.accept(house));
	}

}
