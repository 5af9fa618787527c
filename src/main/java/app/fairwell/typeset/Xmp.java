package app.fairwell.typeset;

import java.nio.charset.StandardCharsets;

/**
 * The document's properties as XMP: title, author, language, and that it is PDF/A-2a and
 * PDF/UA-1. Nothing else is told, no time and no machine.
 */
final class Xmp {

	private static final String PACKET = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about=""
			 xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
			 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
			 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
			 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
			 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
			<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
			<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
			<pdfaid:part>2</pdfaid:part>
			<pdfaid:conformance>A</pdfaid:conformance>
			<pdfuaid:part>1</pdfuaid:part>
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
			<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
			<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
			<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
			<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
			<pdfaProperty:name>part</pdfaProperty:name>
			<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
			<pdfaProperty:category>internal</pdfaProperty:category>
			<pdfaProperty:description>PDF/UA version</pdfaProperty:description>
			</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="r"?>
			""";

	private Xmp() {
	}

	static byte[] of(String title, String author, String language) {
		return PACKET.formatted(escape(title), escape(author), escape(language)).getBytes(StandardCharsets.UTF_8);
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
