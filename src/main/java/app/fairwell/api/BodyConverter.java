package app.fairwell.api;

import java.io.IOException;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads the bodies of this package strictly; everything else is left to the others.
 */
class BodyConverter extends AbstractHttpMessageConverter<Body> {

	private final BodyReader reader = new BodyReader();

	BodyConverter() {
		super(MediaType.APPLICATION_JSON);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return Body.class.isAssignableFrom(type);
	}

	@Override
	public boolean canWrite(Class<?> type, MediaType mediaType) {
		return false;
	}

	@Override
	protected Body readInternal(Class<? extends Body> type, HttpInputMessage input) throws IOException {
		return this.reader.read(input.getBody(), type);
	}

	@Override
	protected void writeInternal(Body body, HttpOutputMessage output) {
		throw new UnsupportedOperationException();
	}

}
