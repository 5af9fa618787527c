package app.fairwell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import app.fairwell.account.AccessRow;
import app.fairwell.account.AccessRow.Answer;
import app.fairwell.account.AccessTable;
import app.fairwell.account.Role;
import app.fairwell.support.Staff;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route with every role, as the table of routes has it (product.md L3).
 */
@SpringBootTest(properties = "test=routes")
@AutoConfigureMockMvc
@Import(Staff.class)
class RouteAccessTests {

	/** What a route has to be told before it looks at the id: parameters of its form. */
	private static final Map<String, Map<String, String>> TOLD = Map.of("POST /settings/alternatives/{id}",
			Map.of("name", "Northside Heating"), "POST /drafts/{id}/sections/{kind}",
			Map.of("text", "Thank you.", "version", "0"), "POST /drafts/{id}/answers/discard",
			Map.of("formId", "none"));

	/** Routes that answer by themselves that there is nothing, or nobody. */
	private static final Map<String, String> NOTHING_THERE = Map.of("GET /setup", "404", "* /error", "404",
			"GET /settings/logo", "404", "GET /session", "sign-in");

	/** Routes whose ids are those of a letter that the owner wrote. */
	private static final List<String> OF_A_LETTER = List.of("/drafts/{id}", "/api/v1/drafts/{id}");

	private static final Map<String, String> NAMES = Map.of("kind", "thanks", "number", "1", "comment",
			"01990000-0000-7000-8000-00000000000c");

	private static final String LETTER = """
			{"kind": "termination", "language": "en-GB", "customer": {"name": "Thomas Keane"},
			"reasons": ["unprofitable"]}""";

	/** What programs have to say before the id is looked at, unless it is a letter. */
	private static final Map<String, String> BODIES = Map.of("PATCH /api/v1/drafts/{id}/sections/{kind}",
			"{\"text\": \"Thank you.\"}", "POST /api/v1/drafts/{id}/return", "{\"reason\": \"tone\"}",
			"PUT /api/v1/drafts/{id}/delivery", "{\"how\": \"post\", \"on\": \"2027-02-02\"}",
			"DELETE /api/v1/drafts/{id}/delivery", "{\"reason\": \"Wrong envelope\"}",
			"PUT /api/v1/drafts/{id}/delivery/receipt", "{\"on\": \"2027-02-04\"}",
			"PUT /api/v1/drafts/{id}/delivery/return", "{\"on\": \"2027-02-04\"}");

	private static final Map<Role, Cookie> sessions = new HashMap<>();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Staff staff;

	@Autowired
	private List<RequestMappingHandlerMapping> mappings;

	static Stream<AccessRow> rows() {
		return AccessTable.read().rows().stream();
	}

	@BeforeEach
	void arrive() {
		this.staff.arrive();
	}

	@Test
	void everyRouteHasARowAndEveryRowARoute() {
		Set<String> routes = new TreeSet<>();
		this.mappings.forEach((mapping) -> mapping.getHandlerMethods().keySet().forEach((info) -> add(info, routes)));
		assertThat(rows().map((row) -> row.method() + " " + row.path())).containsExactlyInAnyOrderElementsOf(routes);
	}

	private static void add(RequestMappingInfo info, Set<String> routes) {
		List<String> methods = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
		info.getPatternValues()
			.forEach((path) -> (methods.isEmpty() ? List.of("*") : methods)
				.forEach((method) -> routes.add(method + " " + AccessTable.bare(path))));
	}

	@ParameterizedTest
	@MethodSource("rows")
	void givesEachRoleWhatTheTableSays(AccessRow row) {
		SoftAssertions all = new SoftAssertions();
		Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values())).forEach((role) -> {
			MvcTestResult answer = follow(row, role, isOfALetter(row) ? letter() : UUID.randomUUID().toString());
			all.assertThat(given(answer)).as("%s for %s", row, role).isIn(expected(row, role));
		});
		all.assertAll();
	}

	@ParameterizedTest
	@MethodSource("rows")
	void anIdThatNobodyHasIsNotFound(AccessRow row) {
		if (row.path().contains("{id}")) {
			SoftAssertions all = new SoftAssertions();
			Arrays.stream(Role.values())
				.filter((role) -> row.answer(role) != Answer.NO)
				.forEach((role) -> all.assertThat(given(follow(row, role, UUID.randomUUID().toString())))
					.as("%s for %s", row, role)
					.isEqualTo("404"));
			all.assertAll();
		}
	}

	private static Set<String> expected(AccessRow row, @Nullable Role role) {
		boolean unknown = row.path().contains("{") && !isOfALetter(row);
		return switch (row.answer(role)) {
			case SIGN_IN -> Set.of("sign-in");
			case NO -> Set.of("403");
			case OWN -> Set.of(row.path().contains("{") ? "404" : "answer");
			case YES -> Set.of(unknown ? "404" : NOTHING_THERE.getOrDefault(key(row, role), "answer"));
		};
	}

	private static String key(AccessRow row, @Nullable Role role) {
		boolean signedIn = role != null && Set.of("/setup", "/session").contains(row.path());
		return row.method() + " " + row.path() + (signedIn ? " signed in" : "");
	}

	private static boolean isOfALetter(AccessRow row) {
		return OF_A_LETTER.stream().anyMatch(row.path()::startsWith);
	}

	private static String given(MvcTestResult answer) {
		int status = answer.getResponse().getStatus();
		String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
		if (status == 401 || (location != null && location.startsWith("/sign-in"))) {
			return "sign-in";
		}
		return (Set.of(403, 404, 410).contains(status) || status >= 500) ? Integer.toString(status) : "answer";
	}

	private MvcTestResult follow(AccessRow row, @Nullable Role role, String id) {
		String path = row.path().replace("{id}", id);
		for (Map.Entry<String, String> name : NAMES.entrySet()) {
			path = path.replace("{" + name.getKey() + "}", name.getValue());
		}
		HttpMethod method = HttpMethod.valueOf("*".equals(row.method()) ? "GET" : row.method());
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(method).uri(path.replaceAll("[{}]", ""));
		TOLD.getOrDefault(row.method() + " " + row.path(), Map.of()).forEach(request::param);
		if (path.startsWith("/api/") || path.startsWith("/v3/")) {
			return (role != null) ? told(request, row).headers(basic(role)).exchange() : request.exchange();
		}
		return ((role != null) ? request.cookie(session(role)) : request).with(csrf()).exchange();
	}

	private static MockMvcTester.MockMvcRequestBuilder told(MockMvcTester.MockMvcRequestBuilder request,
			AccessRow row) {
		return "GET".equals(row.method()) ? request
				: request.contentType(MediaType.APPLICATION_JSON)
					.header(HttpHeaders.IF_MATCH, "\"0\"")
					.content(BODIES.getOrDefault(row.method() + " " + row.path(), LETTER));
	}

	private String letter() {
		MvcTestResult made = this.mvc.post()
			.uri("/api/v1/drafts")
			.headers(basic(Role.OWNER))
			.contentType(MediaType.APPLICATION_JSON)
			.content(LETTER)
			.exchange();
		assertThat(made).hasStatus(201);
		return JsonPath.read(new String(made.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
	}

	private Cookie session(Role role) {
		return sessions.computeIfAbsent(role,
				(key) -> this.mvc.post()
					.uri("/sign-in")
					.with(csrf())
					.param("email", Staff.email(role))
					.param("password", Staff.PASSWORD)
					.exchange()
					.getResponse()
					.getCookie("fairwell"));
	}

	private static HttpHeaders basic(Role role) {
		HttpHeaders headers = new HttpHeaders();
		headers.setBasicAuth(Staff.email(role), Staff.PASSWORD, StandardCharsets.UTF_8);
		return headers;
	}

}
