package app.fairwell.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.fairwell.draft.Holder;
import app.fairwell.draft.UnknownPageException;
import app.fairwell.draft.WaitingDraft;
import app.fairwell.draft.WaitingDrafts;
import app.fairwell.draft.Who;
import app.fairwell.support.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/**
 * The queue as its reviewers see it (product.md G4).
 */
class QueuePagesTests extends ReviewSlice {

	@Test
	void saysThatNoLetterWaits() {
		given(this.waiting.page(any(), any(), anyInt(), any())).willReturn(new WaitingDrafts(List.of(), null));
		assertThat(this.mvc.get().uri("/reviews").with(SignedInAs.manager())).hasStatusOk()
			.bodyText()
			.contains("No letter waits for review", "href=\"/reviews\"");
	}

	@Test
	void listsWhoHasWhichLetter() { // G4
		given(this.waiting.counts(any())).willReturn(Map.of(Holder.MINE, 1L, Holder.NOBODY, 1L, Holder.OTHERS, 1L));
		given(this.waiting.page(any(), any(), anyInt(), any())).willReturn(
				new WaitingDrafts(List.of(row(SignedInAs.MANAGER.id()), row(null), row(UUID.randomUUID())), "further"));
		assertThat(this.mvc.get().uri("/reviews").with(SignedInAs.manager())).hasStatusOk()
			.bodyText()
			.contains("Thomas Keane", "English (United Kingdom) · from Wren Tate · waiting: 3 days", "You have it",
					"Nobody has it yet", "Olga Nowak has it", "Take it on", "Take it over", "Give it back",
					"href=\"/reviews?after=further\"", "action=\"" + REVIEW + "/reviewer\"",
					"action=\"" + REVIEW + "/reviewer/removal\"");
		this.mvc.get().uri("/reviews?holder=unassigned").with(SignedInAs.manager()).exchange();
		then(this.waiting).should().page(Holder.NOBODY, null, 20, SignedInAs.MANAGER);
	}

	@Test
	void goesToTheFirstPageForAnUnknownKey() {
		given(this.waiting.page(any(), any(), anyInt(), any())).willThrow(mock(UnknownPageException.class));
		assertThat(this.mvc.get().uri("/reviews?after=x").with(SignedInAs.manager())).hasRedirectedUrl("/reviews");
	}

	private static WaitingDraft row(@Nullable UUID reviewer) {
		return new WaitingDraft(Letters.ID, 7, "Thomas Keane", "Boiler maintenance", "en-GB",
				Instant.parse("2027-01-29T14:02:00Z"), new Who(SignedInAs.WRITER.id(), "Wren Tate"),
				(reviewer != null) ? new Who(reviewer, "Olga Nowak") : null);
	}

}
