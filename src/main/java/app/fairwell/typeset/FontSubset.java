package app.fairwell.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font with a few glyphs of a face, and composite glyphs for what is set
 * together from several.
 */
final class FontSubset {

	private final FontTables source;

	private final List<Integer> taken = new ArrayList<>();

	private final Map<Integer, Integer> numbers = new HashMap<>();

	private final Map<Glyph, Integer> composed = new HashMap<>();

	private final ByteArrayOutputStream outlines = new ByteArrayOutputStream(32_768);

	private final List<Integer> offsets = new ArrayList<>();

	private final List<int[]> metrics = new ArrayList<>();

	private final GlyphComposer composer;

	private FontSubset(FontTables source) {
		this.source = source;
		this.composer = new GlyphComposer(source, this.numbers);
	}

	static FontSubset of(FontTables source, Collection<Glyph> glyphs) {
		FontSubset subset = new FontSubset(source);
		subset.take(0);
		for (Glyph glyph : glyphs) {
			if (glyph.composed()) {
				glyph.parts().forEach((part) -> subset.take(part.id()));
			}
			else {
				subset.take(glyph.id());
			}
		}
		subset.writeTaken();
		glyphs.stream().filter(Glyph::composed).forEach(subset::writeComposed);
		subset.offsets.add(subset.outlines.size());
		return subset;
	}

	// Takes a glyph, and those that it refers to.
	private void take(int glyph) {
		if (this.numbers.putIfAbsent(glyph, this.taken.size()) == null) {
			this.taken.add(glyph);
			GlyphComposer.referredTo(this.source.outline(glyph)).forEach(this::take);
		}
	}

	private void writeTaken() {
		for (int glyph : this.taken) {
			write(GlyphComposer.renumber(this.source.outline(glyph), this.numbers), this.source.advance(glyph),
					this.source.leftBearing(glyph));
		}
	}

	private void writeComposed(Glyph glyph) {
		if (!this.composed.containsKey(glyph)) {
			this.composed.put(glyph, this.metrics.size());
			byte[] outline = this.composer.compose(glyph.parts());
			int bearing = (outline.length > 0) ? ByteBuffer.wrap(outline).getShort(2) : 0;
			write(outline, glyph.advance(), bearing);
		}
	}

	private void write(byte[] outline, int advance, int bearing) {
		this.offsets.add(this.outlines.size());
		this.metrics.add(new int[] { advance, bearing });
		this.outlines.writeBytes(outline);
		this.outlines.writeBytes(new byte[-outline.length & 3]);
	}

	/**
	 * The number of a glyph in this subset.
	 * @param glyph one of the glyphs that it was made of
	 * @return its number
	 */
	int numberOf(Glyph glyph) {
		return glyph.composed() ? this.composed.get(glyph) : this.numbers.get(glyph.id());
	}

	/**
	 * The font as a file.
	 * @return its bytes
	 */
	byte[] program() {
		Map<String, byte[]> tables = new TreeMap<>();
		for (String tag : List.of("cvt ", "fpgm", "prep")) {
			if (this.source.has(tag)) {
				tables.put(tag, this.source.copyOf(tag));
			}
		}
		tables.put("glyf", this.outlines.toByteArray());
		tables.put("loca", loca());
		tables.put("hmtx", horizontalMetrics());
		byte[] head = this.source.copyOf("head");
		ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
		tables.put("head", head);
		byte[] hhea = this.source.copyOf("hhea");
		ByteBuffer.wrap(hhea).putShort(34, (short) this.metrics.size());
		tables.put("hhea", hhea);
		byte[] maxp = this.source.copyOf("maxp");
		this.composer.raiseLimits(ByteBuffer.wrap(maxp).putShort(4, (short) this.metrics.size()));
		tables.put("maxp", maxp);
		return FontFile.of(tables);
	}

	private byte[] loca() {
		ByteBuffer loca = ByteBuffer.allocate(4 * this.offsets.size());
		this.offsets.forEach(loca::putInt);
		return loca.array();
	}

	private byte[] horizontalMetrics() {
		ByteBuffer written = ByteBuffer.allocate(4 * this.metrics.size());
		this.metrics.forEach((pair) -> written.putShort((short) pair[0]).putShort((short) pair[1]));
		return written.array();
	}

}
