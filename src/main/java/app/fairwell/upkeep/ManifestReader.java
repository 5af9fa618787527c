package app.fairwell.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the manifest of an archive, and believes nothing in it.
 */
final class ManifestReader {

	private static final int MOST_BYTES = 1_000_000;

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern SCHEMA = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");

	private static final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(6).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
				DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private ManifestReader() {
	}

	/**
	 * Reads it.
	 * @throws RefusedException if there is none, or it is of a newer version
	 */
	static Manifest read(ZipFile zip) throws IOException {
		ZipEntry entry = zip.getEntry(Archive.MANIFEST);
		if (entry == null) {
			throw RefusedException.because("archive.none", zip.getName());
		}
		try (InputStream content = zip.getInputStream(entry)) {
			return manifest(content.readNBytes(MOST_BYTES));
		}
		catch (JacksonException | NullPointerException ex) {
			throw RefusedException.because("archive.damaged", Archive.MANIFEST);
		}
	}

	private static Manifest manifest(byte[] content) {
		JsonNode tree = json.readTree(content);
		if (tree.path("format").asInt(0) > Manifest.FORMAT) {
			throw RefusedException.because("archive.newer-format");
		}
		Manifest manifest = json.treeToValue(tree, Manifest.class);
		if (!isSound(manifest)) {
			throw RefusedException.because("archive.damaged", Archive.MANIFEST);
		}
		if (Migrations.isNewer(manifest.schema())) {
			throw RefusedException.because("archive.newer", manifest.program());
		}
		return manifest;
	}

	private static boolean isSound(Manifest manifest) {
		Objects.requireNonNull(manifest.writtenAt());
		return manifest.format() == Manifest.FORMAT && manifest.program().length() <= 100
				&& manifest.program().chars().noneMatch(Character::isISOControl)
				&& SCHEMA.matcher(manifest.schema()).matches() && areDistinct(manifest.tables(), TableFacts::name)
				&& manifest.tables().stream().allMatch(ManifestReader::isSound);
	}

	private static boolean isSound(TableFacts table) {
		return NAME.matcher(table.name()).matches() && table.rows() >= 0 && table.bytes() >= 0
				&& HASH.matcher(table.sha256()).matches() && HASH.matcher(table.rowSum()).matches()
				&& areDistinct(table.columns(), Column::name)
				&& table.columns()
					.stream()
					.allMatch((column) -> column.type() != null && NAME.matcher(column.name()).matches());
	}

	private static <T> boolean areDistinct(List<T> things, Function<T, String> name) {
		Set<String> names = new HashSet<>();
		return things.stream().map(name).allMatch(names::add);
	}

}
