package app.fairwell.account;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Explains how HTTPS is set up.
 */
@Controller
class PlainHttpController {

	private final Access access;

	PlainHttpController(Access access) {
		this.access = access;
	}

	@RequestMapping(PlainHttpFilter.EXPLANATION)
	String explain(Model model) {
		model.addAttribute("baseUrl", this.access.baseUrl());
		return "account/plain-http";
	}

}
