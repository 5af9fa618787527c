package app.fairwell.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The document's structure for those who do not see it: one level of headings, paragraphs
 * and figures in reading order, each with the marked contents that show it.
 */
final class StructureTree {

	private final Map<Element, List<Mark>> marks = new LinkedHashMap<>();

	private final Map<Element, double[]> boxes = new HashMap<>();

	private final List<List<Element>> owners = new ArrayList<>();

	private final List<Locale> languages;

	/**
	 * Makes an empty tree.
	 * @param languages the language of each page; that of the first is the document's
	 */
	StructureTree(List<Locale> languages) {
		this.languages = languages;
		languages.forEach((language) -> this.owners.add(new ArrayList<>()));
	}

	/**
	 * Gives the next marked content of a page to an element.
	 * @param element whose it is
	 * @param page the page's index
	 * @return the number of the marked content on its page
	 */
	int mark(Element element, int page) {
		int number = this.owners.get(page).size();
		this.owners.get(page).add(element);
		this.marks.computeIfAbsent(element, (added) -> new ArrayList<>()).add(new Mark(page, number));
		return number;
	}

	void box(Element element, double[] box) {
		this.boxes.put(element, box);
	}

	COSDictionary root(List<COSDictionary> pages) {
		COSDictionary root = PdfObjects.typed("StructTreeRoot");
		COSDictionary document = PdfObjects.typed("StructElem");
		document.setItem(COSName.S, COSName.DOCUMENT);
		document.setItem(COSName.P, root);
		root.setItem(COSName.K, document);
		Map<Element, COSDictionary> written = new HashMap<>();
		COSArray children = new COSArray();
		this.marks.forEach((element, own) -> {
			COSDictionary dictionary = element(element, own, document, pages);
			written.put(element, dictionary);
			children.add(dictionary);
		});
		document.setItem(COSName.K, children);
		root.setItem(COSName.PARENT_TREE, parentTree(written));
		root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
		return root;
	}

	private COSDictionary element(Element element, List<Mark> own, COSDictionary parent, List<COSDictionary> pages) {
		COSDictionary dictionary = PdfObjects.typed("StructElem");
		dictionary.setItem(COSName.S, PdfObjects.name(element.type()));
		dictionary.setItem(COSName.P, parent);
		dictionary.setItem(COSName.PG, pages.get(own.get(0).page()));
		dictionary.setItem(COSName.K, contents(own, pages));
		Locale language = this.languages.get(own.get(0).page());
		if (!language.equals(this.languages.get(0))) {
			dictionary.setString(COSName.LANG, language.toLanguageTag());
		}
		if (element.description() != null) {
			dictionary.setString(COSName.ALT, element.description());
		}
		if (this.boxes.containsKey(element)) {
			COSDictionary layout = new COSDictionary();
			layout.setItem(COSName.O, PdfObjects.name("Layout"));
			layout.setItem("Placement", PdfObjects.name("Block"));
			layout.setItem(COSName.BBOX, PdfObjects.numbers(this.boxes.get(element)));
			dictionary.setItem(COSName.A, layout);
		}
		return dictionary;
	}

	private static COSBase contents(List<Mark> own, List<COSDictionary> pages) {
		if (own.size() == 1) {
			return COSInteger.get(own.get(0).number());
		}
		COSArray contents = new COSArray();
		for (Mark mark : own) {
			COSDictionary reference = PdfObjects.typed("MCR");
			reference.setItem(COSName.PG, pages.get(mark.page()));
			reference.setInt(COSName.MCID, mark.number());
			contents.add(reference);
		}
		return contents;
	}

	private COSDictionary parentTree(Map<Element, COSDictionary> written) {
		COSArray numbers = new COSArray();
		for (int page = 0; page < this.owners.size(); page++) {
			COSArray parents = new COSArray();
			this.owners.get(page).forEach((element) -> parents.add(written.get(element)));
			numbers.add(COSInteger.get(page));
			numbers.add(parents);
		}
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, numbers);
		return tree;
	}

	/**
	 * A marked content.
	 *
	 * @param page the index of its page
	 * @param number its number there
	 */
	private record Mark(int page, int number) {
	}

}
