package app.fairwell.typeset;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the map from the codes of a font to the text that they stand for.
 */
final class ToUnicode {

	private static final String BEGIN = """
			/CIDInit /ProcSet findresource begin 12 dict begin begincmap
			/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
			/CMapName /Adobe-Identity-UCS def /CMapType 2 def
			1 begincodespacerange <0000> <FFFF> endcodespacerange
			""";

	private static final String END = "endcmap CMapName currentdict /CMap defineresource pop end end";

	/** A section may not have more entries. */
	private static final int MOST = 100;

	private ToUnicode() {
	}

	static byte[] of(List<String> texts) {
		Operators map = new Operators().put(BEGIN);
		for (int from = 1; from < texts.size(); from += MOST) {
			int to = Math.min(texts.size(), from + MOST);
			map.put((to - from) + " beginbfchar\n");
			for (int code = from; code < to; code++) {
				map.put("<").code(code).put("> <");
				texts.get(code).chars().forEach(map::code);
				map.put(">\n");
			}
			map.put("endbfchar\n");
		}
		return map.put(END).toString().getBytes(StandardCharsets.ISO_8859_1);
	}

}
