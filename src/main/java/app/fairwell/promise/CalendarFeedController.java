package app.fairwell.promise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.fairwell.account.LinkToken;
import app.fairwell.account.OwnAddress;
import app.fairwell.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Promises as calendar files: one, all that are to do, and those at a private address,
 * which needs no sign-in.
 */
@RestController
class CalendarFeedController {

	private final PromiseList list;

	private final CalendarAddresses addresses;

	private final CalendarFile calendar;

	private final OwnAddress own;

	CalendarFeedController(PromiseList list, CalendarAddresses addresses, CalendarFile calendar, OwnAddress own) {
		this.list = list;
		this.addresses = addresses;
		this.calendar = calendar;
		this.own = own;
	}

	static String path(LinkToken token) {
		return "/calendar/" + token.secret() + ".ics";
	}

	@GetMapping("/promises/{id}/promise.ics")
	ResponseEntity<byte[]> one(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			HttpServletRequest request, Locale locale) {
		return file(List.of(this.list.require(id, person)), request, locale);
	}

	@GetMapping("/promises/open.ics")
	ResponseEntity<byte[]> open(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Locale locale) {
		return file(this.list.open(person), request, locale);
	}

	@GetMapping("/calendar/{token}.ics")
	ResponseEntity<byte[]> subscribed(@PathVariable String token, HttpServletRequest request) {
		return this.addresses.reader(new LinkToken(token))
			.map((reader) -> file(this.list.open(reader.person()), request, reader.locale()))
			.orElseGet(() -> ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build());
	}

	private ResponseEntity<byte[]> file(List<PromiseRow> rows, HttpServletRequest request, Locale locale) {
		return ResponseEntity.ok()
			.contentType(CalendarFile.TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("promises.ics").build().toString())
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(this.calendar.of(rows, this.own.of(request), locale).getBytes(StandardCharsets.UTF_8));
	}

}
