package app.fairwell.site;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Adds {@code fw:kept} to the templates: see {@link KeptPiece}.
 */
class KeptPieces extends AbstractProcessorDialect {

	private static final String PREFIX = "fw";

	KeptPieces() {
		super("Kept pieces", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new KeptPiece(dialectPrefix));
	}

}
