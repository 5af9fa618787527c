package app.fairwell.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditReading;
import app.fairwell.business.Businesses;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The trail as a file for spreadsheets, whole or as filtered.
 */
@Controller
class TrailFileController {

	private final AuditReading trail;

	private final Businesses businesses;

	TrailFileController(AuditReading trail, Businesses businesses) {
		this.trail = trail;
		this.businesses = businesses;
	}

	@GetMapping(TrailFilter.PATH + ".csv")
	void send(@ModelAttribute("filter") TrailFilter filter, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response) throws IOException {
		person.requireOwner();
		ZoneId zone = this.businesses.current().zone();
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(this.businesses.today() + " - trail.csv", StandardCharsets.UTF_8)
					.build()
					.toString());
		// Not closed here: if it fails half-way the file must not look whole
		TrailCsv csv = new TrailCsv(response.getWriter());
		this.trail.walk(filter.query(zone), csv::write);
	}

}
