package app.fairwell.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a static TrueType file, as far as an embedded font needs them. Read only,
 * so that many threads may share it.
 */
final class FontTables {

	private final byte[] file;

	private final Map<String, ByteBuffer> tables = new TreeMap<>();

	private final int[] offsets;

	private final int fullMetrics;

	FontTables(byte[] file) {
		this.file = file;
		ByteBuffer header = ByteBuffer.wrap(file);
		for (int i = 0; i < header.getShort(4); i++) {
			int entry = 12 + 16 * i;
			String tag = new String(file, entry, 4, StandardCharsets.ISO_8859_1);
			this.tables.put(tag, header.slice(header.getInt(entry + 8), header.getInt(entry + 12)));
		}
		if (!this.tables.containsKey("glyf") || this.tables.containsKey("fvar")) {
			throw new IllegalArgumentException("A font file is a static TrueType file (glyf)");
		}
		this.fullMetrics = unsigned(table("hhea"), 34);
		this.offsets = readOffsets();
	}

	private int[] readOffsets() {
		boolean wide = table("head").getShort(50) != 0;
		ByteBuffer loca = table("loca");
		int[] read = new int[unsigned(table("maxp"), 4) + 1];
		for (int i = 0; i < read.length; i++) {
			read[i] = wide ? loca.getInt(4 * i) : 2 * unsigned(loca, 2 * i);
		}
		return read;
	}

	/**
	 * A table.
	 * @param tag its name of four letters
	 * @return a view from its beginning; only its absolute getters may be used
	 */
	ByteBuffer table(String tag) {
		ByteBuffer table = this.tables.get(tag);
		if (table == null) {
			throw new IllegalArgumentException("The font file has no table " + tag);
		}
		return table;
	}

	boolean has(String tag) {
		return this.tables.containsKey(tag);
	}

	byte[] copyOf(String tag) {
		ByteBuffer table = table(tag);
		return Arrays.copyOfRange(this.file, table.arrayOffset(), table.arrayOffset() + table.capacity());
	}

	int unitsPerEm() {
		return unsigned(table("head"), 18);
	}

	int advance(int glyph) {
		return unsigned(table("hmtx"), 4 * Math.min(glyph, this.fullMetrics - 1));
	}

	int leftBearing(int glyph) {
		boolean full = glyph < this.fullMetrics;
		return table("hmtx").getShort(full ? 4 * glyph + 2 : 4 * this.fullMetrics + 2 * (glyph - this.fullMetrics));
	}

	/**
	 * The outline of a glyph.
	 * @param glyph its number
	 * @return its bytes, none when it is empty
	 */
	byte[] outline(int glyph) {
		int start = table("glyf").arrayOffset();
		return Arrays.copyOfRange(this.file, start + this.offsets[glyph], start + this.offsets[glyph + 1]);
	}

	static int unsigned(ByteBuffer table, int offset) {
		return table.getShort(offset) & 0xFFFF;
	}

}
