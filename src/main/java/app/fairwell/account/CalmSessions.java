package app.fairwell.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import app.fairwell.safety.FullDisk;
import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that write their last access at most once a minute, and not at all when the
 * disk is full, so that people can go on reading; and that end after twelve hours
 * whatever happens in them.
 *
 * @param <S> the sessions beneath
 */
class CalmSessions<S extends Session> implements SessionRepository<CalmSessions.CalmSession<S>> {

	static final Duration IDLE = Duration.ofMinutes(30);

	static final Duration AT_MOST = Duration.ofHours(12);

	private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

	private final SessionRepository<S> sessions;

	private final Clock clock;

	private final Runnable room;

	/**
	 * Calm sessions.
	 * @param sessions the sessions beneath
	 * @param clock the time
	 * @param room fails when there is no room to save anything
	 */
	CalmSessions(SessionRepository<S> sessions, Clock clock, Runnable room) {
		this.sessions = sessions;
		this.clock = clock;
		this.room = room;
	}

	@Override
	public CalmSession<S> createSession() {
		return new CalmSession<>(this.sessions.createSession(), new AtomicBoolean(true));
	}

	@Override
	public void save(CalmSession<S> session) {
		try {
			this.room.run();
			this.sessions.save(session.session());
		}
		catch (RuntimeException ex) {
			if (session.changed().get() || !FullDisk.isCause(ex)) {
				throw ex;
			}
		}
	}

	@Override
	public @Nullable CalmSession<S> findById(String id) {
		S session = this.sessions.findById(id);
		if (session == null) {
			return null;
		}
		if (!this.clock.instant().isBefore(session.getCreationTime().plus(AT_MOST))) {
			this.sessions.deleteById(id);
			return null;
		}
		return new CalmSession<>(session, new AtomicBoolean());
	}

	@Override
	public void deleteById(String id) {
		this.sessions.deleteById(id);
	}

	/**
	 * A session that moves its last access in steps.
	 *
	 * @param session the session beneath
	 * @param changed whether more than its last access changed
	 * @param <S> its type
	 */
	record CalmSession<S extends Session>(S session, AtomicBoolean changed) implements Session {

		@Override
		public void setLastAccessedTime(Instant now) {
			Duration since = Duration.between(this.session.getLastAccessedTime(), now);
			if (since.isNegative() || since.compareTo(BETWEEN_WRITES) >= 0) {
				this.session.setLastAccessedTime(now);
			}
		}

		@Override
		public Instant getLastAccessedTime() {
			return this.session.getLastAccessedTime();
		}

		@Override
		public String getId() {
			return this.session.getId();
		}

		@Override
		public String changeSessionId() {
			this.changed.set(true);
			return this.session.changeSessionId();
		}

		@Override
		public <T> @Nullable T getAttribute(String name) {
			return this.session.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return this.session.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			this.changed.set(true);
			this.session.setAttribute(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			this.changed.set(true);
			this.session.removeAttribute(name);
		}

		@Override
		public Instant getCreationTime() {
			return this.session.getCreationTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			this.changed.set(true);
			this.session.setMaxInactiveInterval(interval);
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return this.session.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return this.session.isExpired();
		}

	}

}
