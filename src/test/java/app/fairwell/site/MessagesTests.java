package app.fairwell.site;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The words of the interface: each is there once, and each is used.
 */
class MessagesTests {

	private static final Pattern USED_BY_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");

	private static final Pattern QUOTED = Pattern.compile("[\"'|{]\\{?([a-zA-Z][\\w.-]*)");

	private static final Pattern PREFIX = Pattern.compile("prefix='([\\w.-]+)'");

	private static final Pattern BY_CONVENTION = Pattern.compile("(typeMismatch|[A-Z]\\w+)(\\..*)?");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

	private static final Pattern WORD = Pattern.compile("[A-Za-z]{4}");

	/** Names, patterns, and what Polish calls as English does. */
	private static final Set<String> SAME_EVERYWHERE = Set.of("layout.title", "layout.nav", "customer.day",
			"draft.moment", "draft.day", "site.moment", "setup.paper.LETTER", "settings.paper.LETTER", "setup.logo",
			"logo.title", "settings.email", "writing.docx", "promise.date");

	private final Map<String, String> templates = Sources.in(Sources.TEMPLATES, ".html");

	@Test
	void everyKeyOfATemplateIsThere() throws IOException {
		Set<String> missing = new TreeSet<>();
		Set<String> there = keys().keySet();
		this.templates.forEach((name, text) -> USED_BY_TEMPLATE.matcher(text)
			.results()
			.map((result) -> result.group(1))
			.filter((key) -> !there.contains(key))
			.forEach((key) -> missing.add(name + ": " + key)));
		assertThat(missing).isEmpty();
	}

	@Test
	void everyKeyIsUsed() throws IOException {
		Set<String> used = new HashSet<>();
		this.templates.values().forEach((text) -> collect(text, used));
		Sources.in(Sources.JAVA, ".java").values().forEach((text) -> collect(text, used));
		assertThat(keys().keySet()).filteredOn((key) -> !isUsed(key, used)).isEmpty();
	}

	@Test
	void everyKeyStandsOnce() throws IOException {
		assertThat(keys()).allSatisfy((key, files) -> assertThat(files.split(" ")).as(key).hasSize(1));
	}

	@ParameterizedTest
	@MethodSource("translations")
	void everyLanguageIsWhole(String language, String file) throws IOException { // K2, K3
		Properties english = read(file + ".properties");
		Properties own = read(file + "_" + language + ".properties");
		assertThat(own.keySet()).isEqualTo(english.keySet());
		assertThat(own.stringPropertyNames()).allSatisfy((key) -> {
			assertThat(arguments(own.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
			assertThatNoException().as(key).isThrownBy(() -> new MessageFormat(named(own.getProperty(key))));
			assertThat(own.getProperty(key)).as(key).isNotBlank().matches((words) -> isOwn(key, words, english));
		});
	}

	static Stream<Arguments> translations() {
		return InterfaceLanguages.ALL.stream()
			.filter((language) -> !language.equals(Locale.ENGLISH))
			.flatMap((language) -> Sources.in(Sources.MESSAGES, ".properties")
				.keySet()
				.stream()
				.filter((name) -> !name.contains("_"))
				.map((name) -> Arguments.of(language.toLanguageTag(), name.replace(".properties", ""))));
	}

	private static Set<String> arguments(String words) {
		return ARGUMENT.matcher(words)
			.results()
			.map((argument) -> argument.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Validation fills {length} by its name; a format only knows numbers. */
	private static String named(String words) {
		return words.replaceAll("\\{[a-z]+}", "{0}");
	}

	private static boolean isOwn(String key, String words, Properties english) {
		return SAME_EVERYWHERE.contains(key) || !words.equals(english.getProperty(key))
				|| !WORD.matcher(ARGUMENT.matcher(words).replaceAll("")).find();
	}

	private static Properties read(String name) throws IOException {
		Properties messages = new Properties();
		messages.load(new StringReader(Sources.in(Sources.MESSAGES, ".properties").getOrDefault(name, "")));
		return messages;
	}

	private void collect(String text, Set<String> used) {
		QUOTED.matcher(text).results().forEach((result) -> used.add(result.group(1)));
		PREFIX.matcher(text).results().forEach((result) -> used.add(result.group(1) + "."));
	}

	// Used as it stands, or put together from a beginning that stands somewhere.
	private boolean isUsed(String key, Set<String> used) {
		if (used.contains(key) || BY_CONVENTION.matcher(key).matches()) {
			return true;
		}
		for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
			if (used.contains(key.substring(0, dot + 1))) {
				return true;
			}
		}
		return false;
	}

	private Map<String, String> keys() throws IOException {
		Map<String, String> keys = new TreeMap<>();
		for (Map.Entry<String, String> file : Sources.in(Sources.MESSAGES, ".properties").entrySet()) {
			if (file.getKey().contains("_")) {
				continue;
			}
			Properties messages = new Properties();
			messages.load(new StringReader(file.getValue()));
			messages.stringPropertyNames()
				.forEach((key) -> keys.merge(key, file.getKey(), (one, other) -> one + " " + other));
		}
		return keys;
	}

}
