package app.fairwell.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateManager;
import org.thymeleaf.inline.NoOpInliner;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The attribute {@code fw:kept}: its element is written once for each language, and for
 * each value of the attribute, which names all else that its words and addresses depend
 * on. Evaluating the frame of a page anew took longer than its content.
 * <p>
 * The value comes from a closed list, never from what somebody typed; no form stands in
 * such an element, for its token belongs to one person. {@code th:each} and {@code th:if}
 * of the element itself are evaluated every time.
 */
class KeptPiece extends AbstractAttributeModelProcessor {

	/** Far more than there are; one too many only starts afresh. */
	private static final int AT_MOST = 2000;

	/** After {@code th:each} and {@code th:if}, before all that writes attributes. */
	private static final int PRECEDENCE = 350;

	private final Map<Key, IText> kept = new ConcurrentHashMap<>();

	KeptPiece(String prefix) {
		super(TemplateMode.HTML, prefix, null, false, "kept", true, PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IModel model, AttributeName attribute, @Nullable String value,
			IElementModelStructureHandler handler) {
		IProcessableElementTag element = (IProcessableElementTag) model.get(0);
		Key key = new Key(element.getTemplateName(), element.getLine(), element.getCol(), context.getLocale(),
				dependsOn(context, value));
		IText text = this.kept.get(key);
		if (text == null) {
			model.replace(0, context.getModelFactory().removeAttribute(element, attribute));
			text = context.getModelFactory().createText(written(context, model));
			keep(key, text, context);
		}
		model.reset();
		model.add(text);
		// It was escaped when it was written, and brackets in it are words
		handler.setInliner(NoOpInliner.INSTANCE);
	}

	private static @Nullable Object dependsOn(ITemplateContext context, @Nullable String value) {
		return (value == null || value.isEmpty()) ? null
				: StandardExpressions.getExpressionParser(context.getConfiguration())
					.parseExpression(context, value)
					.execute(context);
	}

	private static String written(ITemplateContext context, IModel model) {
		try {
			StringWriter source = new StringWriter();
			model.write(source);
			StringWriter written = new StringWriter();
			TemplateManager templates = context.getConfiguration().getTemplateManager();
			templates.process(templates.parseString(context.getTemplateData(), source.toString(), 0, 0, null, false),
					context, written);
			return written.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void keep(Key key, IText text, ITemplateContext context) {
		if (this.kept.size() >= AT_MOST) {
			this.kept.clear();
		}
		if (context.getTemplateData().getValidity().isCacheable()) {
			this.kept.put(key, text);
		}
	}

	private record Key(String template, int line, int column, Locale locale, @Nullable Object value) {
	}

}
