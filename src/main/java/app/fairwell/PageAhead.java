package app.fairwell;

import java.text.MessageFormat;

import org.unbescape.html.HtmlEscape;

import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.jdbc.support.SQLErrorCodesFactory;

/**
 * Fills big tables that the first page needs, on another thread while the rest starts.
 */
class PageAhead implements BackgroundPreinitializer {

	@Override
	public void preinitialize() {
		HtmlEscape.escapeHtml4Xml("<");
		SQLErrorCodesFactory.getInstance();
		new MessageFormat("");
	}

}
