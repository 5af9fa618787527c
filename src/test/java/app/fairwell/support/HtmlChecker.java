package app.fairwell.support;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, in this process. Its schema is read once, which takes fifty times
 * as long as checking a page.
 */
final class HtmlChecker {

	// Thymeleaf writes the hidden fields of a form so.
	private static final String SLASH = "Trailing slash on void elements";

	private static SimpleDocumentValidator checker;

	private HtmlChecker() {
	}

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings, none for a sound page
	 */
	static List<String> problems(String html) {
		Problems problems = new Problems();
		try {
			SimpleDocumentValidator ready = checker(problems);
			ready.setUpValidatorAndParsers(problems, false, false);
			InputSource page = new InputSource(new StringReader(html));
			page.setSystemId("page:checked");
			ready.checkHtmlInputSource(page);
		}
		catch (IOException | SAXException ex) {
			problems.found.add(ex.toString());
		}
		return problems.found;
	}

	private static SimpleDocumentValidator checker(ErrorHandler problems) {
		if (checker == null) {
			try {
				SimpleDocumentValidator made = new SimpleDocumentValidator(true, false, false);
				made.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, problems);
				checker = made;
			}
			catch (Exception ex) {
				throw new IllegalStateException("The HTML checker cannot read its schema", ex);
			}
		}
		return checker;
	}

	private static final class Problems implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException problem) {
			add(problem);
		}

		@Override
		public void error(SAXParseException problem) {
			add(problem);
		}

		@Override
		public void fatalError(SAXParseException problem) {
			add(problem);
		}

		private void add(SAXParseException problem) {
			if (!problem.getMessage().startsWith(SLASH)) {
				this.found.add(problem.getMessage() + " (line " + problem.getLineNumber() + ")");
			}
		}

	}

}
