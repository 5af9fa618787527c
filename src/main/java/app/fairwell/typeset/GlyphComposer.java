package app.fairwell.typeset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Reads and writes composite glyphs: outlines that refer to other glyphs by number.
 */
final class GlyphComposer {

	private static final int HEADER = 10;

	private static final int WORDS = 0x1;

	private static final int OFFSETS = 0x2;

	private static final int MORE = 0x20;

	private static final int OVERLAP = 0x400;

	private final FontTables source;

	private final Map<Integer, Integer> numbers;

	private int points;

	private int contours;

	private int components;

	private int depth;

	/**
	 * Makes composite glyphs for a subset.
	 * @param source the face whose glyphs they refer to
	 * @param numbers the subset's numbers of the face's glyphs
	 */
	GlyphComposer(FontTables source, Map<Integer, Integer> numbers) {
		this.source = source;
		this.numbers = numbers;
	}

	/**
	 * Which glyphs an outline refers to.
	 * @param outline the bytes of any glyph
	 * @return their numbers, none for a simple glyph
	 */
	static List<Integer> referredTo(byte[] outline) {
		List<Integer> found = new ArrayList<>();
		walk(outline, (glyph) -> {
			found.add(glyph);
			return glyph;
		});
		return found;
	}

	/**
	 * Gives an outline the numbers of a subset.
	 * @param outline the bytes of any glyph, which are changed
	 * @param numbers from the face's numbers to the subset's
	 * @return the outline
	 */
	static byte[] renumber(byte[] outline, Map<Integer, Integer> numbers) {
		walk(outline, numbers::get);
		return outline;
	}

	private static void walk(byte[] outline, IntUnaryOperator numbering) {
		ByteBuffer glyph = ByteBuffer.wrap(outline);
		if (outline.length < HEADER || glyph.getShort(0) >= 0) {
			return;
		}
		int place = HEADER;
		int flags;
		do {
			flags = glyph.getShort(place);
			int number = FontTables.unsigned(glyph, place + 2);
			glyph.putShort(place + 2, (short) numbering.applyAsInt(number));
			place += lengthOfComponent(flags);
		}
		while ((flags & MORE) != 0);
	}

	private static int lengthOfComponent(int flags) {
		int length = 4 + (((flags & WORDS) != 0) ? 4 : 2);
		if ((flags & 0x8) != 0) {
			return length + 2;
		}
		if ((flags & 0x40) != 0) {
			return length + 4;
		}
		return ((flags & 0x80) != 0) ? length + 8 : length;
	}

	/**
	 * Sets glyphs together.
	 * @param parts the glyphs of the face and their places
	 * @return the outline, empty when no part shows anything
	 */
	byte[] compose(List<Glyph.Part> parts) {
		List<Glyph.Part> seen = parts.stream()
			.filter((part) -> this.source.outline(part.id()).length >= HEADER)
			.toList();
		if (seen.isEmpty()) {
			return new byte[0];
		}
		ByteBuffer written = ByteBuffer.allocate(HEADER + 8 * seen.size()).putShort((short) -1);
		for (int bound : bounds(seen)) {
			written.putShort((short) bound);
		}
		for (int i = 0; i < seen.size(); i++) {
			int flags = WORDS | OFFSETS | ((i == 0) ? OVERLAP : 0) | ((i < seen.size() - 1) ? MORE : 0);
			Glyph.Part part = seen.get(i);
			written.putShort((short) flags).putShort(this.numbers.get(part.id()).shortValue());
			written.putShort((short) part.x()).putShort((short) part.y());
		}
		measure(seen);
		return written.array();
	}

	private int[] bounds(List<Glyph.Part> parts) {
		int[] bounds = { Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE };
		for (Glyph.Part part : parts) {
			ByteBuffer outline = ByteBuffer.wrap(this.source.outline(part.id()));
			bounds[0] = Math.min(bounds[0], outline.getShort(2) + part.x());
			bounds[1] = Math.min(bounds[1], outline.getShort(4) + part.y());
			bounds[2] = Math.max(bounds[2], outline.getShort(6) + part.x());
			bounds[3] = Math.max(bounds[3], outline.getShort(8) + part.y());
		}
		return bounds;
	}

	private void measure(List<Glyph.Part> parts) {
		int[] sums = new int[3];
		for (Glyph.Part part : parts) {
			int[] size = sizeOf(part.id());
			sums[0] += size[0];
			sums[1] += size[1];
			sums[2] = Math.max(sums[2], size[2]);
		}
		this.points = Math.max(this.points, sums[0]);
		this.contours = Math.max(this.contours, sums[1]);
		this.depth = Math.max(this.depth, sums[2] + 1);
		this.components = Math.max(this.components, parts.size());
	}

	// Points, contours and depth of a glyph of the face.
	private int[] sizeOf(int id) {
		byte[] outline = this.source.outline(id);
		ByteBuffer glyph = ByteBuffer.wrap(outline);
		if (outline.length < HEADER) {
			return new int[3];
		}
		int ends = glyph.getShort(0);
		if (ends >= 0) {
			return new int[] { (ends > 0) ? FontTables.unsigned(glyph, HEADER + 2 * (ends - 1)) + 1 : 0, ends, 0 };
		}
		int[] sums = new int[3];
		for (int referred : referredTo(outline)) {
			int[] size = sizeOf(referred);
			sums[0] += size[0];
			sums[1] += size[1];
			sums[2] = Math.max(sums[2], size[2] + 1);
		}
		return sums;
	}

	/**
	 * Raises the limits that a font states of itself to those of its composite glyphs.
	 * @param maxp the table of limits
	 */
	void raiseLimits(ByteBuffer maxp) {
		raise(maxp, 10, this.points);
		raise(maxp, 12, this.contours);
		raise(maxp, 28, this.components);
		raise(maxp, 30, this.depth);
	}

	private static void raise(ByteBuffer maxp, int offset, int least) {
		maxp.putShort(offset, (short) Math.max(FontTables.unsigned(maxp, offset), least));
	}

}
