package app.fairwell.account;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * Programs that sign in with each request.
 */
class BasicSignInTests {

	private static final UUID ID = UUID.randomUUID();

	private final SignIns signIns = mock();

	private final People people = mock();

	private final BasicSignIn basic = new BasicSignIn(this.signIns, this.people,
			new VerifiedSignIns(Clock.systemUTC()));

	@Test
	void remembersThatAPasswordWasRight() {
		given(this.signIns.verify(any(), any(), any())).willReturn(ana("hash"));
		given(this.people.withEmail(any())).willReturn(Optional.of(ana("hash")));
		assertThat(signIn().getName()).isEqualTo(signIn().getName());
		verify(this.signIns, times(1)).verify(any(), any(), any());
	}

	@Test
	void remembersNothingOfAPasswordThatWasReplacedMeanwhile() {
		given(this.signIns.verify(any(), any(), any())).willReturn(ana("hash"));
		given(this.people.withEmail(any())).willReturn(Optional.of(ana("new hash")));
		signIn();
		signIn();
		verify(this.signIns, times(2)).verify(any(), any(), any());
	}

	private Authentication signIn() {
		UsernamePasswordAuthenticationToken given = UsernamePasswordAuthenticationToken
			.unauthenticated("ana@example.com", "violet otter gate");
		given.setDetails(new WebAuthenticationDetails(new MockHttpServletRequest()));
		return this.basic.authenticate(given);
	}

	private static Person ana(String hash) {
		Person person = new Person(new PersonDetails("Ana", null, null, "ana@example.com"), hash, Role.OWNER,
				Instant.EPOCH);
		Field id = ReflectionUtils.findField(Person.class, "id");
		ReflectionUtils.makeAccessible(id);
		ReflectionUtils.setField(id, person, ID);
		return person;
	}

}
