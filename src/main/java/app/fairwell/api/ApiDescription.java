package app.fairwell.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Describes the JSON at {@code /v3/api-docs}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String BASIC = "basic";

	/**
	 * Bodies whose every field may be left out or null, and single fields that may be.
	 */
	private static final Set<String> LEFT_OUT = Set.of("LetterBody", "Sender", "Customer", "Goodwill", "Practical",
			"WinBack", "SectionBody", "SectionAnswer.suggested", "DraftListAnswer.next", "ReviewListAnswer.next",
			"ReviewListItem.reviewer", "ReturnBody.words", "DeliveryBody.tracking", "ProgressAnswer.waitingSince",
			"ProgressAnswer.submittedBy", "ProgressAnswer.reviewer", "ProgressAnswer.release", "StepAnswer.reason",
			"ToneBody.kind", "ToneBody.framing", "ToneBody.request", "ToneFinding.start", "ToneFinding.end",
			"StepAnswer.how", "StepAnswer.words", "StepAnswer.on", "StepAnswer.tracking");

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Fairwell")
				.version("v1")
				.description("Letters that part with a customer well, and the drafts of them. Every failure is a "
						+ "problem (RFC 9457); a field that is unknown or cannot be taken is named with what is "
						+ "allowed. Amounts are decimal numbers as text, dates are ISO 8601.")
				.license(new License().name("Apache License, Version 2.0").identifier("Apache-2.0")))
			.servers(List.of(new Server().url("/").description("This Fairwell")))
			.components(new Components().addSecuritySchemes(BASIC,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme(BASIC)
						.description("The e-mail address and the password of a person's account.")))
			.addSecurityItem(new SecurityRequirement().addList(BASIC));
	}

	@Bean
	OpenApiCustomizer describeFields() throws IOException {
		Properties descriptions = PropertiesLoaderUtils
			.loadProperties(new ClassPathResource("openapi/descriptions.properties"));
		Object example = new JsonMapper().readValue(
				new ClassPathResource("openapi/letter.json").getContentAsString(StandardCharsets.UTF_8), Map.class);
		return (api) -> {
			ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
			api.getComponents().getSchemas().forEach((name, schema) -> describe(name, schema, descriptions));
			api.getComponents().getSchemas().get("LetterBody").setExample(example);
			api.getPaths().forEach(ApiRefusals::describe);
		};
	}

	private static void describe(String name, Schema<?> schema, Properties descriptions) {
		schema.getProperties().forEach((field, property) -> {
			property.setDescription(descriptions.getProperty(name + "." + field));
			ClosedLists.describe(name + "." + field, property);
			if (LEFT_OUT.contains(name) || LEFT_OUT.contains(name + "." + field)) {
				orNull(property);
			}
		});
		if (!LEFT_OUT.contains(name) && !name.equals("Problem")) {
			schema.setRequired(schema.getProperties()
				.keySet()
				.stream()
				.filter((field) -> !name.endsWith("Body") || !LEFT_OUT.contains(name + "." + field))
				.toList());
		}
	}

	private static void orNull(Schema<?> property) {
		if (property.get$ref() != null) {
			Schema<?> nothing = new Schema<>();
			nothing.addType("null");
			property.setOneOf(List.of(new Schema<>().$ref(property.get$ref()), nothing));
			property.set$ref(null);
			return;
		}
		property.addType("null");
		Optional.ofNullable(property.getEnum()).ifPresent((values) -> values.add(null));
	}

}
