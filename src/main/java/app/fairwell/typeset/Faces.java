package app.fairwell.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The faces of each weight, as {@code /fonts/faces.properties} lists them. A character is
 * set in the first face that has it, so that a script is added with its files alone.
 */
final class Faces {

	private static final String FOLDER = "/fonts/";

	private final Properties listed = listed();

	private final Map<Weight, Map<String, FontFace>> ofWeight = new EnumMap<>(Weight.class);

	private Faces() {
		for (Weight weight : Weight.values()) {
			Map<String, FontFace> faces = new LinkedHashMap<>();
			for (String name : this.listed.getProperty(weight.name().toLowerCase(Locale.ROOT)).split("[,\\s]+")) {
				faces.put(name, FontFace.load(FOLDER + name));
			}
			this.ofWeight.put(weight, faces);
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

	/**
	 * The script that goes before others where several faces have a character.
	 * @param language the language of a text
	 * @return a part of the names of files, empty when the order of the list is right
	 */
	String scriptOf(Locale language) {
		return this.listed.getProperty(language.getLanguage(), "");
	}

	/**
	 * The faces in the order in which a character looks for one that has it.
	 * @param weight their weight
	 * @param script what {@link #scriptOf} gave
	 * @return the face of most text, that of the script, and all others
	 */
	List<FontFace> of(Weight weight, String script) {
		Map<String, FontFace> faces = this.ofWeight.get(weight);
		Set<FontFace> ordered = new LinkedHashSet<>(faces.values().stream().limit(1).toList());
		faces.forEach((name, face) -> {
			if (!script.isEmpty() && name.contains(script)) {
				ordered.add(face);
			}
		});
		ordered.addAll(faces.values());
		return List.copyOf(ordered);
	}

	/**
	 * Whether every weight has a face with this character.
	 * @param character a code point
	 * @return true if it can be drawn
	 */
	boolean canDraw(int character) {
		return this.ofWeight.values()
			.stream()
			.allMatch((faces) -> faces.values().stream().anyMatch((face) -> face.canDraw(character)));
	}

	private static final class Shared {

		private static final Faces FACES = new Faces();

	}

}
