package app.fairwell.customer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.business.Businesses;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out everything that is stored about a customer as one page that needs nothing
 * else to be read.
 */
@Controller
class DossierController {

	private final CustomerRecords records;

	private final CustomerDossier dossier;

	private final Businesses businesses;

	DossierController(CustomerRecords records, CustomerDossier dossier, Businesses businesses) {
		this.records = records;
		this.dossier = dossier;
		this.businesses = businesses;
	}

	@GetMapping("/customers/{id:[0-9a-fA-F-]{36}}/everything.html")
	String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn by, Model model,
			HttpServletResponse response) {
		model.addAttribute("parts", this.dossier.of(id, by));
		model.addAttribute("readOnly", true);
		model.addAttribute("customer", this.records.find(id, by));
		model.addAttribute("business", this.businesses.current());
		model.addAttribute("today", this.businesses.today());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("customer.html", StandardCharsets.UTF_8).build().toString());
		return "customer/everything";
	}

}
