package app.fairwell.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class KeptPieceTests {

	private final AtomicInteger written = new AtomicInteger();

	private final SpringTemplateEngine templates = new SpringTemplateEngine();

	KeptPieceTests() {
		StringTemplateResolver resolver = new StringTemplateResolver();
		resolver.setCacheable(true);
		this.templates.setTemplateResolver(resolver);
		this.templates.addDialect(new KeptPieces());
	}

	private String page(String template, Locale locale, Map<String, Object> model) {
		Context context = new Context(locale, model);
		context.setVariable("count", this.written);
		return this.templates.process(template, context);
	}

	@Test
	void isWrittenOnceForEachLanguage() {
		String template = "<p fw:kept=\"\" th:text=\"${count.incrementAndGet()}\">0</p>";
		assertThat(page(template, Locale.ENGLISH, Map.of())).isEqualTo("<p>1</p>");
		assertThat(page(template, Locale.ENGLISH, Map.of())).isEqualTo("<p>1</p>");
		assertThat(page(template, Locale.FRENCH, Map.of())).isEqualTo("<p>2</p>");
	}

	@Test
	void isWrittenForEachValueThatItDependsOn() {
		String template = "<p fw:kept=\"${ {name, 1} }\" th:text=\"${name}\">0</p>";
		assertThat(page(template, Locale.ENGLISH, Map.of("name", "Ana"))).isEqualTo("<p>Ana</p>");
		assertThat(page(template, Locale.ENGLISH, Map.of("name", "Tom"))).isEqualTo("<p>Tom</p>");
		assertThat(page(template, Locale.ENGLISH, Map.of("name", "Ana"))).isEqualTo("<p>Ana</p>");
	}

	@Test
	void leavesConditionsAndRepetitionsToEveryPage() {
		String template = "<p th:each=\"name : ${names}\" th:if=\"${name != 'Tom'}\" fw:kept=\"${name}\" th:text=\"${name}\">0</p>";
		assertThat(page(template, Locale.ENGLISH, Map.of("names", List.of("Ana", "Tom")))).isEqualTo("<p>Ana</p>");
		assertThat(page(template, Locale.ENGLISH, Map.of("names", List.of("Tom", "Mia", "Ana"))))
			.isEqualTo("<p>Mia</p><p>Ana</p>");
	}

	@Test
	void evaluatesNothingThatStandsInWords() {
		String template = "<p fw:kept=\"${name}\" th:text=\"${name}\">0</p>";
		Map<String, Object> model = Map.of("name", "<b>[[${count.incrementAndGet()}]]");
		assertThat(page(template, Locale.ENGLISH, model)).isEqualTo("<p>&lt;b&gt;[[${count.incrementAndGet()}]]</p>");
		assertThat(page(template, Locale.ENGLISH, model)).isEqualTo("<p>&lt;b&gt;[[${count.incrementAndGet()}]]</p>");
	}

	@Test
	void tellsEqualElementsAtOtherPlacesApart() {
		String template = "<p fw:kept=\"\" th:text=\"${count.incrementAndGet()}\">0</p>\n<p fw:kept=\"\">words</p>";
		assertThat(page(template, Locale.ENGLISH, Map.of())).isEqualTo("<p>1</p>\n<p>words</p>");
		assertThat(page(template, Locale.ENGLISH, Map.of())).isEqualTo("<p>1</p>\n<p>words</p>");
	}

}
