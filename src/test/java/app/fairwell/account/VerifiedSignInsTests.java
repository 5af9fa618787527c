package app.fairwell.account;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.UUID;

import app.fairwell.support.MovableClock;
import org.junit.jupiter.api.Test;

import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedSignInsTests {

	private final MovableClock clock = new MovableClock();

	private final VerifiedSignIns verified = new VerifiedSignIns(this.clock);

	private final Person ana = person("hash");

	@Test
	void remembersForFiveMinutes() {
		this.verified.add(this.ana, "violet otter gate");
		this.clock.pass(Duration.ofMinutes(5).minusSeconds(1));
		assertThat(this.verified.contains(this.ana, "violet otter gate")).isTrue();
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(this.verified.contains(this.ana, "violet otter gate")).isFalse();
	}

	@Test
	void knowsNoOtherPassword() {
		this.verified.add(this.ana, "violet otter gate");
		assertThat(this.verified.contains(this.ana, "violet otter gat")).isFalse();
	}

	@Test
	void endsWithThePassword() {
		this.verified.add(this.ana, "violet otter gate");
		this.ana.changePassword("another hash");
		assertThat(this.verified.contains(this.ana, "violet otter gate")).isFalse();
	}

	@Test
	void isBounded() {
		this.verified.add(this.ana, "violet otter gate");
		for (int other = 0; other < 1000; other++) {
			this.verified.add(this.ana, "password " + other);
		}
		assertThat(this.verified.contains(this.ana, "violet otter gate")).isFalse();
	}

	private Person person(String hash) {
		Person person = new Person(new PersonDetails("Ana", null, null, "ana@example.com"), hash, Role.OWNER,
				this.clock.instant());
		Field id = ReflectionUtils.findField(Person.class, "id");
		ReflectionUtils.makeAccessible(id);
		ReflectionUtils.setField(id, person, UUID.randomUUID());
		return person;
	}

}
