package app.fairwell.business;

import java.util.List;
import java.util.UUID;

import app.fairwell.support.SignedInAs;
import app.fairwell.typeset.Repertoire;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages of the directory of alternatives.
 */
@WebMvcTest(AlternativesController.class)
@Import(Repertoire.class)
class AlternativesControllerTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private AlternativesDirectory directory;

	@Test
	void writerAddsButDoesNotChange() {
		given(this.directory.rows()).willReturn(List.of(new AlternativeRow(ID, "Northside Heating")));
		given(this.directory.add("Mill Lane Gas")).willReturn(true);
		assertThat(this.mvc.get().uri("/settings/alternatives").with(SignedInAs.writer())).hasStatusOk()
			.bodyText()
			.contains("Northside Heating")
			.doesNotContain(ID.toString());
		assertThat(post("", "Mill Lane Gas", SignedInAs.writer())).hasStatus3xxRedirection();
		assertThat(post("/" + ID, "Mine", SignedInAs.writer())).hasStatus(403);
		assertThat(post("/" + ID + "/removal", "", SignedInAs.writer())).hasStatus(403);
		then(this.directory).should(never()).remove(any());
	}

	@Test
	void asksForANameThatIsNotThereYet() {
		assertThat(post("", " ", SignedInAs.owner())).hasStatus(422).bodyText().contains("Enter a name");
		assertThat(post("", "Northside 🔥", SignedInAs.owner())).hasStatus(422)
			.bodyText()
			.contains("Leave out what cannot be printed: 🔥");
		assertThat(post("", "Northside Heating", SignedInAs.owner())).hasStatus(422)
			.bodyText()
			.contains("this one is in the list already");
	}

	@Test
	void unknownNameIsNotFound() {
		given(this.directory.find(ID)).willThrow(new AlternativeNotFoundException(ID));
		assertThat(this.mvc.get().uri("/settings/alternatives/" + ID).with(SignedInAs.owner())).hasStatus(404);
		assertThat(this.mvc.get().uri("/settings/alternatives/xyz").with(SignedInAs.owner())).hasStatus(404);
	}

	private MvcTestResult post(String path, String name, RequestPostProcessor person) {
		return this.mvc.post()
			.uri("/settings/alternatives" + path)
			.param("name", name)
			.with(person)
			.with(csrf())
			.exchange();
	}

}
