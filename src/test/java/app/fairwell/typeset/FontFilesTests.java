package app.fairwell.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FontFilesTests {

	private static final Path FOLDER = Path.of("src/main/resources/fonts");

	static List<Path> fonts() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".ttf")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("fonts")
	void areTheOnesThatTheListNames(Path font) throws Exception {
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(font)));
		assertThat(Files.readAllLines(FOLDER.resolve("FONTS.txt")))
			.anyMatch((line) -> line.startsWith(font.getFileName().toString()) && line.endsWith(hash));
		String user = font.getFileName().toString().startsWith("noto-sans") ? "../static/css/fonts.css"
				: "faces.properties";
		assertThat(Files.readString(FOLDER.resolve(user))).contains(font.getFileName().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ĄĆĘŁŃÓŚŹŻąćęłńóśźż", "ӘҒҚҢӨҰҮҺІәғқңөұүһі", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
			"ÀÉÎÕÜßçøåæ", "€£₹₸$¢", "‘’“”„»«–—…·•№§", "\u00A0\u202F\u2009\u2011",
			"अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहक़ख़ग़ज़ड़ढ़फ़ा॰।॥०१२३४५६७८९",
			"অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁ০১২৩৪৫৬৭৮৯৳।",
			"అఆఇఈఉఊఋఎఏఐఒఓఔకఖగఘఙచఛజఝఞటఠడఢణతథదధనపఫబభమయరఱలళవశషసహంఃఁ౦౧౨౩౪౫౬౭౮౯" })
	void haveTheLettersOfAllSixLanguages(String letters) {
		assertThat(new Repertoire().undrawable(letters)).isEmpty();
	}

	@Test
	void areLoadedOnce() {
		assertThat(Faces.shared()).isSameAs(Faces.shared());
	}

}
