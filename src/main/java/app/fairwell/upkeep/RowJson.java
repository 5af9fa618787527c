package app.fairwell.upkeep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A row as one JSON object, always in the same bytes.
 */
final class RowJson {

	/** No text of a letter and no file in it comes near. */
	private static final int LONGEST = 64_000_000;

	private static final JsonFactory json = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST).maxNestingDepth(1).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private RowJson() {
	}

	static byte[] write(List<Column> columns, @Nullable Object[] row) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator line = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
			line.writeStartObject();
			for (int i = 0; i < row.length; i++) {
				line.writeName(columns.get(i).name());
				columns.get(i).type().write(line, row[i]);
			}
			line.writeEndObject();
		}
		return bytes.toByteArray();
	}

	/**
	 * Reads rows to the end.
	 * @throws RefusedException if they are no rows of this table
	 */
	static void read(InputStream lines, TableFacts facts, Rows.Step step) throws IOException, SQLException {
		try (JsonParser parser = parser(lines)) {
			Map<String, Integer> places = places(facts.columns());
			@Nullable Object[] row = next(parser, facts, places);
			while (row != null) {
				step.take(row);
				row = next(parser, facts, places);
			}
		}
	}

	private static JsonParser parser(InputStream lines) {
		return json.createParser(ObjectReadContext.empty(), lines);
	}

	private static Map<String, Integer> places(List<Column> columns) {
		Map<String, Integer> places = new HashMap<>();
		columns.forEach((column) -> places.put(column.name(), places.size()));
		return places;
	}

	private static @Nullable Object @Nullable [] next(JsonParser parser, TableFacts facts,
			Map<String, Integer> places) {
		try {
			return (parser.nextToken() != null) ? row(parser, facts.columns(), places) : null;
		}
		catch (RefusedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw RefusedException.because("archive.damaged", facts.name());
		}
	}

	private static @Nullable Object[] row(JsonParser parser, List<Column> columns, Map<String, Integer> places) {
		require(parser.currentToken() == JsonToken.START_OBJECT);
		@Nullable Object[] row = new @Nullable Object[columns.size()];
		int found = 0;
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			Integer place = places.get(parser.currentName());
			require(place != null);
			parser.nextToken();
			row[place] = columns.get(place).type().parse(parser);
			found++;
		}
		require(found == row.length);
		return row;
	}

	private static void require(boolean sound) {
		if (!sound) {
			throw new IllegalArgumentException("Not a row");
		}
	}

}
