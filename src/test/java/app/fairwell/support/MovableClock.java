package app.fairwell.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/**
 * A clock that stands still until a test moves it.
 */
public class MovableClock extends Clock {

	/** When it begins, unless a test says otherwise. */
	public static final Instant START = Instant.parse("2027-02-01T09:00:00Z");

	private final Instant start;

	private volatile Instant now;

	/** Stands at {@link #START}. */
	public MovableClock() {
		this(START);
	}

	/**
	 * Stands at a moment.
	 * @param start the moment
	 */
	public MovableClock(Instant start) {
		this.start = start;
		this.now = start;
	}

	/**
	 * Lets time pass.
	 * @param time how much
	 */
	public void pass(TemporalAmount time) {
		this.now = this.now.atOffset(ZoneOffset.UTC).plus(time).toInstant();
	}

	/** Begins again. */
	public void reset() {
		this.now = this.start;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
