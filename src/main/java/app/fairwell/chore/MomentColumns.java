package app.fairwell.chore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads moments the same way on both databases. Written as {@code Timestamp},
 * they would go through the computer's own time zone on H2, where an hour of every autumn
 * is there twice.
 */
class MomentColumns extends DefaultJdbcCustomization {

	MomentColumns() {
		super(false);
	}

	@Override
	public void setInstant(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
		statement.setObject(index, (value != null) ? value.atOffset(ZoneOffset.UTC) : null,
				Types.TIMESTAMP_WITH_TIMEZONE);
	}

	@Override
	public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
