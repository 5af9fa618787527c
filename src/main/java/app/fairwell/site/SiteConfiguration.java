package app.fairwell.site;

import app.fairwell.account.SpokenLanguage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The frame of every page, and the languages of the interface.
 */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

	/** With this parameter a posted form asks for another language. */
	static final String CHOICE = "interface";

	private final FrameInterceptor frame;

	SiteConfiguration(FrameInterceptor frame) {
		this.frame = frame;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor language = new LocaleChangeInterceptor() {

			/** What was sent may be too big to be read, when a page says so. */
			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
					throws ServletException {
				return request.getDispatcherType() == DispatcherType.ERROR
						|| super.preHandle(request, response, handler);
			}

		};
		language.setParamName(CHOICE);
		language.setHttpMethods("POST");
		language.setIgnoreInvalidLocale(true);
		registry.addInterceptor(language);
		registry.addInterceptor(this.frame);
	}

	@Bean
	static LocaleResolver localeResolver(ObjectProvider<SpokenLanguage> spoken) {
		return new InterfaceLanguages(spoken);
	}

	@Bean
	static FilterRegistrationBean<AbsentDatabaseFilter> absentDatabaseFilter() {
		FilterRegistrationBean<AbsentDatabaseFilter> registration = new FilterRegistrationBean<>(
				new AbsentDatabaseFilter());
		// After the proxy has been asked who visits, and before the sessions
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

	@Bean
	static KeptPieces keptPieces() {
		return new KeptPieces();
	}

}
