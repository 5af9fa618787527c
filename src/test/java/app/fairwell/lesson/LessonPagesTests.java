package app.fairwell.lesson;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import app.fairwell.business.BusinessDetails;
import app.fairwell.business.Businesses;
import app.fairwell.business.Paper;
import app.fairwell.draft.DraftView;
import app.fairwell.draft.Drafts;
import app.fairwell.letter.LetterKind;
import app.fairwell.support.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The pages about what lost customers teach (product.md D7).
 */
@WebMvcTest({ LessonController.class, ChangesController.class })
class LessonPagesTests {

	private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");

	private final DraftView draft = mock(DraftView.class);

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private Lessons lessons;

	@MockitoBean
	private ChangeList changes;

	@MockitoBean
	private Drafts drafts;

	@MockitoBean
	private Businesses businesses;

	@BeforeEach
	void oneLetter() {
		given(this.businesses.current()).willReturn(new BusinessDetails("Brightwater", List.of(), null, null, "en-GB",
				Paper.A4, ZoneId.of("Europe/London"), "GBP", null, false));
		given(this.draft.id()).willReturn(ID);
		given(this.draft.kind()).willReturn(LetterKind.WIN_BACK);
		given(this.draft.customerName()).willReturn("Thomas Keane");
		given(this.drafts.find(any(), any())).willReturn(this.draft);
		given(this.lessons.of(this.draft))
			.willReturn(new Lesson(3, new Answered("late", "Nobody rang", ""), "Ana Byrne"));
	}

	@Test
	void asksBothQuestions() { // D7
		assertThat(this.mvc.get().uri("/drafts/" + ID + "/lesson").with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("Where was this customer really lost?", "Nobody rang", "Is a practice worth changing",
					"value=\"late\" selected", "name=\"version\" value=\"3\"");
	}

	@Test
	void keepsWhatIsTyped() {
		assertThat(
				post("cause", "price", "lost", " In March\u0000\r\nand May ", "practice", "Ring back", "version", "3"))
			.hasRedirectedUrl("/drafts/" + ID);
		then(this.lessons).should()
			.keep(this.draft, 3, new Answered("price", "In March\nand May", "Ring back"), SignedInAs.OWNER);
	}

	@Test
	void refusesWhatIsTooLongAndKeepsIt() { // L2
		assertThat(post("practice", "x".repeat(5001), "cause", "witchcraft")).hasStatus(422)
			.bodyText()
			.contains("Error: ", "Shorten this to 5,000 characters", "x".repeat(5001));
		then(this.lessons).shouldHaveNoInteractions();
	}

	@Test
	void showsBothAnswersWhenSomebodyElseWasFaster() { // E5
		willThrow(new LessonChangedMeanwhileException(ID, 2,
				new Lesson(3, new Answered("billing", "The invoice", "Check twice"), "Ana Byrne")))
			.given(this.lessons)
			.keep(any(), anyLong(), any(), any());
		assertThat(post("lost", "Mine", "version", "2")).hasStatus(409)
			.bodyText()
			.contains("Ana Byrne answered this meanwhile", "The invoice", "Check twice", "An invoice", "Mine",
					"name=\"version\" value=\"3\"");
	}

	@Test
	void belongsToNoOtherLetter() {
		given(this.draft.kind()).willReturn(LetterKind.TERMINATION);
		assertThat(this.mvc.get().uri("/drafts/" + ID + "/lesson").with(SignedInAs.owner()))
			.hasRedirectedUrl("/drafts/" + ID);
		assertThat(post("lost", "Mine")).hasRedirectedUrl("/drafts/" + ID);
		then(this.lessons).shouldHaveNoInteractions();
	}

	@Test
	void listsWhatCouldChange() { // D7
		given(this.changes.isEnough(any())).willReturn(true);
		given(this.changes.causes(any())).willReturn(Map.of("late", 2L));
		given(this.changes.page(any(), any()))
			.willReturn(IntStream.rangeClosed(0, ChangeList.PAGE).mapToObj(LessonPagesTests::change).toList());
		assertThat(this.mvc.get().uri("/customers/changes").with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("We were late", "class=\"count__number\">2<", "Ring back 0", "/drafts/" + ID + "/lesson",
					"/customers/" + id(1), "href=\"/customers/changes?after=" + id(ChangeList.PAGE - 1),
					"1 February 2027")
			.doesNotContain("Ring back " + ChangeList.PAGE);
	}

	@Test
	void saysWhenThereIsTooLittle() { // D7
		assertThat(this.mvc.get().uri("/customers/changes").with(SignedInAs.owner())).hasStatusOk()
			.bodyText()
			.contains("Too little to see yet", "href=\"/letters/new?kind=win-back\"");
		assertThat(this.mvc.get().uri("/customers/changes?after=" + ID).with(SignedInAs.owner()))
			.hasRedirectedUrl("/customers/changes");
	}

	private static Change change(int number) {
		return new Change(id(number), Instant.parse("2027-02-01T09:00:00Z"), id(number), "Thomas Keane",
				(number == 0) ? ID : null, new Answered("late", "Nobody rang", "Ring back " + number));
	}

	private static UUID id(int number) {
		return new UUID(1, number);
	}

	private MvcTestResult post(String... fields) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/drafts/" + ID + "/lesson");
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with(SignedInAs.owner()).with(csrf()).exchange();
	}

}
