package app.fairwell.tone;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where sentences end.
 */
class SentenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`',
			textBlock = """
					en ~ Dear Mr. Keane. We end. ~ Dear Mr. Keane.|We end.
					en ~ It is A. Byrne. Thanks! Really?! Yes. ~ It is A. Byrne.|Thanks!|Really?!|Yes.
					en ~ At 3.50 p.m. we left.We came back. ~ At 3.50 p.m. we left.|We came back.
					en ~ He said “No.” Then he left. ~ He said “No.”|Then he left.
					en ~ One\\nTwo\\n\\nthree ~ One|Two|three
					en ~ A line that goes on for longer than the measure\\nof a mail goes on. ~ A line that goes on for longer than the measure\\nof a mail goes on.
					pl ~ Na ul. Mostowej 5. dnia 1 marca 2026 r. Dziękuję. ~ Na ul. Mostowej 5. dnia 1 marca 2026 r.|Dziękuję.
					hi ~ डॉ. शर्मा आए। धन्यवाद। ~ डॉ. शर्मा आए।|धन्यवाद।
					kk ~ Рақмет. 50 000 теңге. ~ Рақмет.|50 000 теңге.
					bn ~ মো. করিম | ধন্যবাদ ~ মো. করিম||ধন্যবাদ
					""")
	void endWhereAReaderEndsThem(String language, String text, String sentences) {
		Fold fold = new Fold(language);
		SentenceSplitter splitter = new SentenceSplitter(fold,
				Stream.of("Mr", "डॉ", "মো", "ul").map(fold::exact).map(fold::folded).collect(Collectors.toSet()));
		String found = String.join("|",
				splitter.sentences(text.replace("\\n", "\n")).stream().map(Sentence::words).toList());
		assertThat(found.replace("\n", "\\n").replace(" |", "|")).isEqualTo(sentences);
	}

}
