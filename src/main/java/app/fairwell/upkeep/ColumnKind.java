package app.fairwell.upkeep;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a column holds, the same for both databases, and how it stands in an archive.
 */
enum ColumnKind {

	TEXT(List.of("character varying", "varchar", "text", "character", "bpchar"), ResultSet::getString,
			Surrogates::write, JsonParser::getString, JsonToken.VALUE_STRING),

	UUID(List.of("uuid"), (row, index) -> row.getObject(index, UUID.class),
			(json, value) -> json.writeString(value.toString()), (json) -> java.util.UUID.fromString(json.getString()),
			JsonToken.VALUE_STRING),

	BOOLEAN(List.of("boolean", "bool"), ResultSet::getBoolean, (json, value) -> json.writeBoolean((Boolean) value),
			(json) -> json.currentToken() == JsonToken.VALUE_TRUE, JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE),

	INTEGER(List.of("smallint", "int2", "integer", "int4", "bigint", "int8"), ResultSet::getLong,
			(json, value) -> json.writeNumber((Long) value), JsonParser::getLongValue, JsonToken.VALUE_NUMBER_INT),

	DECIMAL(List.of("numeric", "decimal", "decfloat"), ResultSet::getBigDecimal,
			(json, value) -> json.writeString(((BigDecimal) value).toPlainString()),
			(json) -> new BigDecimal(json.getString()), JsonToken.VALUE_STRING),

	DATE(List.of("date"), (row, index) -> row.getObject(index, LocalDate.class),
			(json, value) -> json.writeString(value.toString()), (json) -> LocalDate.parse(json.getString()),
			JsonToken.VALUE_STRING),

	TIMESTAMP(List.of("timestamp with time zone", "timestamptz"),
			(row, index) -> row.getObject(index, OffsetDateTime.class),
			(json, value) -> json.writeString(Format.MICROSECONDS.format(((OffsetDateTime) value).toInstant())),
			(json) -> Instant.parse(json.getString()).atOffset(ZoneOffset.UTC), JsonToken.VALUE_STRING),

	BINARY(List.of("binary varying", "bytea"), ResultSet::getBytes, (json, value) -> json.writeBinary((byte[]) value),
			JsonParser::getBinaryValue, JsonToken.VALUE_STRING);

	private final List<String> types;

	private final Reader reader;

	private final Writer writer;

	private final Parser parser;

	private final Set<JsonToken> tokens;

	ColumnKind(List<String> types, Reader reader, Writer writer, Parser parser, JsonToken... tokens) {
		this.types = types;
		this.reader = reader;
		this.writer = writer;
		this.parser = parser;
		this.tokens = Set.of(tokens);
	}

	/** The kind of a type, as either database calls it. */
	static ColumnKind of(String type) {
		return Arrays.stream(values())
			.filter((kind) -> kind.types.contains(type.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No archive can hold a column of the type " + type));
	}

	@JsonValue
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	@Nullable Object read(ResultSet row, int index) throws SQLException {
		Object value = this.reader.read(row, index);
		return row.wasNull() ? null : value;
	}

	void write(JsonGenerator json, @Nullable Object value) {
		if (value == null) {
			json.writeNull();
		}
		else {
			this.writer.write(json, value);
		}
	}

	/**
	 * The value at which a parser stands.
	 * @throws RuntimeException if it is none of this kind
	 */
	@Nullable Object parse(JsonParser json) {
		if (json.currentToken() == JsonToken.VALUE_NULL) {
			return null;
		}
		if (!this.tokens.contains(json.currentToken())) {
			throw new IllegalArgumentException("Not of the kind " + id());
		}
		return this.parser.parse(json);
	}

	private interface Reader {

		@Nullable Object read(ResultSet row, int index) throws SQLException;

	}

	private interface Writer {

		void write(JsonGenerator json, Object value);

	}

	private interface Parser {

		Object parse(JsonParser json);

	}

	private static final class Format {

		static final DateTimeFormatter MICROSECONDS = new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

	}

}
