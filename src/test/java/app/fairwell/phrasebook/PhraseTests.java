package app.fairwell.phrasebook;

import java.util.Map;
import java.util.Set;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTests {

	private final PhraseReader reader = new PhraseReader(new Openings(Map.of("after-by", Set.of("by", "within")),
			Map.of(), Map.of("before-तक", Set.of("में", "तक"))));

	@Test
	void fillsSlotsLiterally() { // A14
		Phrase phrase = this.reader.read("We refund {amount} to {name}.");
		Assertions.assertThat(phrase.fill(new Slots().with("amount", "{name}").with("name", "$1 \\ {x}")))
			.isEqualTo("We refund {name} to $1 \\ {x}.");
	}

	@Test
	void refusesToLeaveASlotUnfilled() { // A14
		Phrase phrase = this.reader.read("We refund {amount}.");
		Assertions.assertThatIllegalStateException()
			.isThrownBy(() -> phrase.fill(new Slots()))
			.withMessageContaining("amount");
	}

	@Test
	void putsAPrepositionOnlyWhereTheValueHasNone() {
		Phrase phrase = this.reader.read("It comes {how|by}.");
		Assertions.assertThat(phrase.fill(new Slots().with("how", "cheque"))).isEqualTo("It comes by cheque.");
		Assertions.assertThat(phrase.fill(new Slots().with("how", "By cheque"))).isEqualTo("It comes By cheque.");
		Assertions.assertThat(phrase.fill(new Slots().with("how", "within a week")))
			.isEqualTo("It comes within a week.");
	}

	@Test
	void putsAPostpositionOnlyWhereTheValueHasNone() { // K3
		Phrase phrase = this.reader.read("यह {when|+तक} होगा।");
		Assertions.assertThat(phrase.fill(new Slots().with("when", "5 मार्च"))).isEqualTo("यह 5 मार्च तक होगा।");
		Assertions.assertThat(phrase.fill(new Slots().with("when", "दस दिन में"))).isEqualTo("यह दस दिन में होगा।");
	}

	@Test
	void agreesWithADimension() {
		Phrase phrase = this.reader.read("{count: It was | They were} good.");
		Assertions.assertThat(phrase.fill(new Slots().agreeing(Dimension.COUNT, "many"))).isEqualTo("They were good.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a {b", "a } b", "{}", "{a b}", "{count: one}", "{size: a | b}", "{1}", "{how|with}",
			"{how|+by}" })
	void refusesBrokenMarks(String source) {
		Assertions.assertThatIllegalArgumentException().isThrownBy(() -> this.reader.read(source));
	}

	@Test
	void putsOneFullStopAfterAValueThatBringsItsOwn() { // A14
		Phrase phrase = this.reader.read("Please contact {whom}. We wish you well.");
		Assertions.assertThat(phrase.fill(new Slots().with("whom", "Ace Ltd.")))
			.isEqualTo("Please contact Ace Ltd. We wish you well.");
	}

}
