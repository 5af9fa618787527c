package app.fairwell.account;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

import app.fairwell.support.MovableClock;
import org.junit.jupiter.api.Test;

import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How long sessions last, and how often they are written (reliability.md, session).
 */
class CalmSessionsTests {

	private final MovableClock clock = new MovableClock();

	private boolean full;

	private final MapSessionRepository beneath = new MapSessionRepository(new ConcurrentHashMap<>());

	private final CalmSessions<MapSession> sessions = new CalmSessions<>(this.beneath, this.clock, this::requireRoom);

	@Test
	void writesTheLastAccessOnceAMinute() {
		CalmSessions.CalmSession<MapSession> session = this.sessions.createSession();
		Instant began = session.getLastAccessedTime();
		session.setLastAccessedTime(began.plusSeconds(59));
		assertThat(session.getLastAccessedTime()).isEqualTo(began);
		session.setLastAccessedTime(began.plusSeconds(60));
		assertThat(session.getLastAccessedTime()).isEqualTo(began.plusSeconds(60));
	}

	@Test
	void followsAClockThatJumpsBack() {
		CalmSessions.CalmSession<MapSession> session = this.sessions.createSession();
		Instant earlier = session.getLastAccessedTime().minus(Duration.ofHours(3));
		session.setLastAccessedTime(earlier);
		assertThat(session.getLastAccessedTime()).isEqualTo(earlier);
	}

	@Test
	void endsAfterTwelveHoursWhateverHappens() {
		MapSession session = new MapSession();
		session.setMaxInactiveInterval(Duration.ofDays(9999));
		session.setCreationTime(this.clock.instant());
		session.setLastAccessedTime(this.clock.instant());
		this.beneath.save(session);
		this.clock.pass(CalmSessions.AT_MOST.minusSeconds(1));
		assertThat(this.sessions.findById(session.getId())).isNotNull();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.sessions.findById(session.getId())).isNull();
		assertThat(this.beneath.findById(session.getId())).isNull();
	}

	@Test
	void goesOnWithoutItsLastAccessWhenTheDiskIsFull() {
		String id = kept();
		this.full = true;
		CalmSessions.CalmSession<MapSession> session = this.sessions.findById(id);
		session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(60));
		this.sessions.save(session);
		session.setAttribute("signedIn", "Ana Byrne");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.sessions.save(session));
	}

	@Test
	void beginsNoneWhenTheDiskIsFull() {
		this.full = true;
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.sessions.save(this.sessions.createSession()));
	}

	private String kept() {
		MapSession session = new MapSession();
		session.setMaxInactiveInterval(Duration.ofDays(9999));
		session.setCreationTime(this.clock.instant());
		session.setLastAccessedTime(this.clock.instant());
		this.beneath.save(session);
		return session.getId();
	}

	private void requireRoom() {
		if (this.full) {
			throw new IllegalStateException(new SQLException("could not extend file", "53100"));
		}
	}

}
