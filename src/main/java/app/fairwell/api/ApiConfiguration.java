package app.fairwell.api;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads bodies strictly, and answers failures with problems, before anybody else does.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	/** Where everything of this package is found. */
	static final String PATH = "/api/v1";

	private final ObjectProvider<Problems> problems;

	ApiConfiguration(ObjectProvider<Problems> problems) {
		this.problems = problems;
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		builder.addCustomConverter(new BodyConverter());
	}

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		this.problems.ifAvailable((found) -> resolvers.add(0, new ProblemResolver(found)));
	}

}
