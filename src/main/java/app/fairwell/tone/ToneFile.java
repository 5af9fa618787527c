package app.fairwell.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file of rules, read so that each complaint can name its line.
 */
final class ToneFile {

	private final String path;

	private ToneFile(String path) {
		this.path = path;
	}

	/**
	 * Reads a file.
	 * @param folder where the files are
	 * @param path the file's path below it
	 * @return what stands in it, or empty if there is no such file or nothing in it
	 */
	static Optional<Value> read(Folder folder, String path) {
		try (InputStream stream = folder.open(path)) {
			if (stream == null) {
				return Optional.empty();
			}
			LoaderOptions options = new LoaderOptions();
			options.setAllowDuplicateKeys(false);
			Node root = new Yaml(options).compose(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return Optional.ofNullable(root).map((node) -> new Value(new ToneFile(path), node));
		}
		catch (MarkedYAMLException ex) {
			throw new InvalidToneDataException(path, ex.getProblemMark().getLine() + 1, ex.getProblem());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where the files are.
	 */
	@FunctionalInterface
	interface Folder {

		/**
		 * Opens a file.
		 * @param path its path below the folder
		 * @return its bytes, or null if there is none
		 * @throws IOException if it cannot be read
		 */
		@Nullable InputStream open(String path) throws IOException;

	}

	/**
	 * A value of a file.
	 *
	 * @param file where it stands
	 * @param node what stands there
	 */
	record Value(ToneFile file, Node node) {

		String text() {
			if (this.node instanceof ScalarNode scalar) {
				return scalar.getValue().strip();
			}
			throw problem("expected words");
		}

		List<Value> list() {
			if (this.node instanceof SequenceNode sequence) {
				return sequence.getValue().stream().map((item) -> new Value(this.file, item)).toList();
			}
			throw problem("expected a list");
		}

		List<String> texts() {
			return list().stream().map(Value::text).toList();
		}

		List<Entry> entries() {
			if (!(this.node instanceof MappingNode mapping)) {
				throw problem("expected 'name: value' lines");
			}
			List<Entry> entries = new ArrayList<>();
			for (NodeTuple tuple : mapping.getValue()) {
				entries.add(new Entry(((ScalarNode) tuple.getKeyNode()).getValue(),
						new Value(this.file, tuple.getValueNode())));
			}
			return entries;
		}

		InvalidToneDataException problem(String message) {
			return new InvalidToneDataException(this.file.path, this.node.getStartMark().getLine() + 1, message);
		}

	}

	/**
	 * A named value.
	 *
	 * @param name its name
	 * @param value what it is
	 */
	record Entry(String name, Value value) {
	}

}
