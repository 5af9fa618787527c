package app.fairwell.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers of every answer.
 */
final class SecurityHeaders {

	static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; manifest-src 'self'";

	private static final List<String> NOBODY_MAY = List.of("accelerometer", "autoplay", "camera", "display-capture",
			"encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection",
			"local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment", "picture-in-picture",
			"screen-wake-lock", "serial", "speaker-selection", "storage-access", "usb", "web-share",
			"window-management", "xr-spatial-tracking");

	private static final List<String> WE_MAY = List.of("clipboard-write", "publickey-credentials-create",
			"publickey-credentials-get");

	static final String PERMISSIONS_POLICY = Stream
		.concat(NOBODY_MAY.stream().map((feature) -> feature + "=()"),
				WE_MAY.stream().map((feature) -> feature + "=(self)"))
		.collect(Collectors.joining(", "));

	private SecurityHeaders() {
	}

	// For whatever only the person who is signed in may see: no copy stays behind.
	static Customizer<HeadersConfigurer<HttpSecurity>> ofPages() {
		return (headers) -> {
			ofFiles().customize(headers);
			headers.addHeaderWriter((request, response) -> {
				if (!response.containsHeader("Cache-Control")) {
					response.setHeader("Cache-Control", "no-store");
				}
			});
		};
	}

	// For style sheets, scripts and fonts, which the browser may keep.
	static Customizer<HeadersConfigurer<HttpSecurity>> ofFiles() {
		return (headers) -> headers.defaultsDisabled()
			.contentTypeOptions(Customizer.withDefaults())
			// What else runs beside us on subdomains is not ours to decide
			.httpStrictTransportSecurity((hsts) -> hsts.includeSubDomains(false))
			.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS_POLICY))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((resource) -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
	}

}
