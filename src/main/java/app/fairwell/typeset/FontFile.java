package app.fairwell.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Puts tables together to a TrueType file.
 */
final class FontFile {

	private static final int TRUETYPE = 0x00010000;

	private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

	private FontFile() {
	}

	/**
	 * Writes a file.
	 * @param tables the tables by name, sorted; the checksum in {@code head} is 0
	 * @return the bytes of the file
	 */
	static byte[] of(Map<String, byte[]> tables) {
		int offset = 12 + 16 * tables.size();
		ByteBuffer file = ByteBuffer.allocate(offset + tables.values().stream().mapToInt(FontFile::padded).sum());
		int power = 31 - Integer.numberOfLeadingZeros(tables.size());
		file.putInt(TRUETYPE).putShort((short) tables.size()).putShort((short) (16 << power));
		file.putShort((short) power).putShort((short) (16 * tables.size() - (16 << power)));
		int head = 0;
		for (Map.Entry<String, byte[]> table : tables.entrySet()) {
			head = table.getKey().equals("head") ? offset : head;
			file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
			file.putInt(sum(table.getValue())).putInt(offset).putInt(table.getValue().length);
			file.put(offset, table.getValue());
			offset += padded(table.getValue());
		}
		return file.putInt(head + 8, CHECKSUM_OF_FILE - sum(file.array())).array();
	}

	private static int padded(byte[] table) {
		return (table.length + 3) & ~3;
	}

	private static int sum(byte[] table) {
		ByteBuffer words = ByteBuffer.wrap(table);
		int sum = 0;
		while (words.remaining() >= 4) {
			sum += words.getInt();
		}
		for (int shift = 24; words.hasRemaining(); shift -= 8) {
			sum += (words.get() & 0xFF) << shift;
		}
		return sum;
	}

}
