package app.fairwell.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The faces of each weight, as {@code /fonts/faces.properties} lists them. A character is
 * set in the first face that has it, so that a script is added with its files alone.
 */
final class Faces {

	private static final String FOLDER = "/fonts/";

	private final Map<Weight, List<FontFace>> ofWeight = new EnumMap<>(Weight.class);

	private Faces() {
		Properties listed = listed();
		for (Weight weight : Weight.values()) {
			String names = listed.getProperty(weight.name().toLowerCase(Locale.ROOT), "");
			this.ofWeight.put(weight,
					Arrays.stream(names.split("[,\\s]+")).map((name) -> FontFace.load(FOLDER + name)).toList());
		}
	}

	private static Properties listed() {
		Properties properties = new Properties();
		try (InputStream in = Faces.class.getResourceAsStream(FOLDER + "faces.properties")) {
			properties.load(in);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The list of fonts cannot be read", ex);
		}
		return properties;
	}

	/**
	 * The faces that travel with the program, loaded once.
	 * @return the faces
	 */
	static Faces shared() {
		return Shared.FACES;
	}

	List<FontFace> of(Weight weight) {
		return this.ofWeight.getOrDefault(weight, List.of());
	}

	/**
	 * Whether every weight has a face with this character.
	 * @param character a code point
	 * @return true if it can be drawn
	 */
	boolean canDraw(int character) {
		return this.ofWeight.values()
			.stream()
			.allMatch((faces) -> faces.stream().anyMatch((face) -> face.canDraw(character)));
	}

	private static final class Shared {

		private static final Faces FACES = new Faces();

	}

}
