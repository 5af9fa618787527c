package app.fairwell.api;

import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/**
 * Adds to each operation with what problems it may refuse.
 */
final class ApiRefusals {

	private static final Map<String, String> BODY = Map.of("400", "The body is not a well-formed JSON object", "413",
			"The body is larger than 1,000,000 bytes", "415", "The body is not JSON", "422",
			"A field is unknown or cannot be taken; errors names each");

	private static final Map<String, String> CHANGE = Map.of("409",
			"The section was changed meanwhile: yours and theirs; or the draft is not open any more", "428",
			"If-Match is missing");

	private static final Map<String, String> STEP = Map.of("403", "This account may not do that", "409",
			"The draft does not stand there, or was changed after it was read; or somebody else has to approve it",
			"422", "A field cannot be taken; or the letter may not be released, and stops says why", "428",
			"If-Match is missing");

	private ApiRefusals() {
	}

	static void describe(String path, PathItem item) {
		item.readOperationsMap().forEach((method, operation) -> {
			Map<String, String> refusals = new TreeMap<>(Map.of("401", "Not signed in"));
			if (operation.getRequestBody() != null) {
				refusals.putAll(BODY);
			}
			else if (!path.contains("{id}")) {
				refusals.put("422", "A parameter cannot be taken; errors names it");
			}
			if (path.endsWith("/reviews")) {
				refusals.put("403", "This account may not review");
			}
			if (path.contains("{id}")) {
				refusals.put("404", "There is no such draft, or this account may not see it");
			}
			if (method == PathItem.HttpMethod.PATCH) {
				refusals.putAll(CHANGE);
			}
			else if (path.contains("{id}") && method != PathItem.HttpMethod.GET) {
				refusals.putAll(STEP);
			}
			if (method != PathItem.HttpMethod.GET && path.contains("/drafts")) {
				refusals.put("507", "Nothing was saved: the disk is full");
			}
			refusals.forEach((status, why) -> operation.getResponses().addApiResponse(status, problem(why)));
		});
	}

	private static ApiResponse problem(String why) {
		Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
		return new ApiResponse().description(why)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
