package app.fairwell.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives back what was typed when the session had ended (product.md E4).
 */
@Controller
class KeptController {

	static final String PATH = "/kept";

	private final HeldPosts held;

	private final BrowserMarks marks;

	KeptController(HeldPosts held, BrowserMarks marks) {
		this.held = held;
		this.marks = marks;
	}

	@GetMapping(PATH)
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		List<HeldPost> posts = this.marks.find(request)
			.filter((browser) -> browser.person().equals(person.id()))
			.map(this.held::of)
			.orElse(List.of());
		if (posts.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("posts", posts);
		return "account/kept";
	}

}
