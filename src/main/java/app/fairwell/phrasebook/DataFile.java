package app.fairwell.phrasebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file of phrase data, read so that each complaint can name its line.
 */
final class DataFile {

	private final String path;

	private DataFile(String path) {
		this.path = path;
	}

	/**
	 * Reads the top level of a file.
	 * @param path the resource's path
	 * @return its entries in order, empty for an empty file
	 * @throws InvalidPhraseDataException if the file is missing or not a mapping
	 */
	static List<Entry> read(String path) {
		try (InputStream stream = DataFile.class.getResourceAsStream(path)) {
			if (stream == null) {
				throw new InvalidPhraseDataException(path, "is missing");
			}
			return new DataFile(path).entries(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Entry> entries(Reader reader) {
		try {
			LoaderOptions options = new LoaderOptions();
			options.setAllowDuplicateKeys(false);
			Node root = new Yaml(options).compose(reader);
			return (root != null) ? entries(root) : List.of();
		}
		catch (MarkedYAMLException ex) {
			throw new InvalidPhraseDataException(this.path, ex.getProblemMark().getLine() + 1, ex.getProblem());
		}
	}

	private List<Entry> entries(Node node) {
		if (!(node instanceof MappingNode mapping)) {
			throw new InvalidPhraseDataException(this.path, line(node), "expected 'name: value' lines");
		}
		List<Entry> entries = new ArrayList<>();
		for (NodeTuple tuple : mapping.getValue()) {
			entries.add(new Entry(this, ((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode()));
		}
		return entries;
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/**
	 * A named value of a file.
	 */
	record Entry(DataFile file, String name, Node node) {

		boolean isText() {
			return this.node instanceof ScalarNode;
		}

		boolean isList() {
			return this.node instanceof SequenceNode;
		}

		String text() {
			if (this.node instanceof ScalarNode scalar) {
				return scalar.getValue().strip();
			}
			throw problem("expected words");
		}

		List<String> texts() {
			if (this.node instanceof SequenceNode sequence) {
				return sequence.getValue()
					.stream()
					.map((item) -> new Entry(this.file, this.name, item).text())
					.toList();
			}
			throw problem("expected a list");
		}

		List<Entry> entries() {
			return this.file.entries(this.node);
		}

		InvalidPhraseDataException problem(String message) {
			return new InvalidPhraseDataException(this.file.path, line(this.node), this.name + ": " + message);
		}

	}

}
