package app.fairwell.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The file of the rules, read so that each complaint can name its line.
 */
final class RuleFile {

	private static final String PATH = "/guide/rules.yaml";

	private RuleFile() {
	}

	/** The rules that come with Fairwell. */
	static Entry read() {
		try (InputStream stream = RuleFile.class.getResourceAsStream(PATH)) {
			if (stream == null) {
				throw new InvalidRulesException("is missing");
			}
			return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Entry read(String source) {
		return read(new StringReader(source));
	}

	private static Entry read(Reader reader) {
		try {
			LoaderOptions options = new LoaderOptions();
			options.setAllowDuplicateKeys(false);
			Node root = new Yaml(options).compose(reader);
			if (root == null) {
				throw new InvalidRulesException("is empty");
			}
			return new Entry("the file", root);
		}
		catch (MarkedYAMLException ex) {
			throw new InvalidRulesException(ex.getProblemMark().getLine() + 1, ex.getProblem());
		}
	}

	/**
	 * A named value of the file.
	 *
	 * @param name its name
	 * @param node its value
	 */
	record Entry(String name, Node node) {

		String text() {
			if (this.node instanceof ScalarNode scalar) {
				return scalar.getValue().strip();
			}
			throw problem("expected a word");
		}

		int number() {
			if (!text().matches("[1-9][0-9]{0,3}")) {
				throw problem("expected a number from 1 to 9999");
			}
			return Integer.parseInt(text());
		}

		List<String> texts() {
			if (this.node instanceof SequenceNode sequence) {
				return sequence.getValue().stream().map((item) -> new Entry(this.name, item).text()).toList();
			}
			throw problem("expected a list such as [yes, unsure]");
		}

		List<Entry> children() {
			if (this.node instanceof MappingNode mapping) {
				return mapping.getValue()
					.stream()
					.map((tuple) -> new Entry(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode()))
					.toList();
			}
			throw problem("expected 'name: value' lines");
		}

		Optional<Entry> child(String wanted) {
			return children().stream().filter((child) -> child.name.equals(wanted)).findFirst();
		}

		Entry require(String wanted) {
			return child(wanted).orElseThrow(() -> problem("needs '" + wanted + "'"));
		}

		void allow(Set<String> names) {
			children().stream().filter((child) -> !names.contains(child.name)).findFirst().ifPresent((child) -> {
				throw child.problem("is not known here; allowed are " + names.stream().sorted().toList());
			});
		}

		InvalidRulesException problem(String message) {
			return new InvalidRulesException(this.node.getStartMark().getLine() + 1, this.name + ": " + message);
		}

	}

}
