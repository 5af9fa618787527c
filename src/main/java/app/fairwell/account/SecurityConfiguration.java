package app.fairwell.account;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who gets through: files are for everybody, programs sign in with each request, people
 * once (product.md L3).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	FilterRegistrationBean<TrustedProxyFilter> trustedProxyFilter(Access access) {
		FilterRegistrationBean<TrustedProxyFilter> registration = new FilterRegistrationBean<>(
				new TrustedProxyFilter(access));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
		return registration;
	}

	/** Calendar programs cannot sign in: the address of a calendar is a secret itself. */
	@Bean
	@Order(1)
	SecurityFilterChain files(HttpSecurity http) {
		return http
			.securityMatcher("/css/**", "/js/**", "/fonts/**", "/images/**", "/webjars/**", "/favicon.ico",
					"/favicon.svg", "/actuator/health", "/actuator/health/**", "/calendar/*")
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers(SecurityHeaders.ofFiles())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain programs(HttpSecurity http, BasicSignIn basicSignIn, Access access) {
		ApiRefusal refusal = new ApiRefusal();
		return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.headers(SecurityHeaders.ofPages())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
			.addFilterBefore(new PlainHttpApiFilter(access, refusal), BasicAuthenticationFilter.class)
			.addFilterAt(new BasicAuthenticationFilter(basicSignIn, refusal), BasicAuthenticationFilter.class)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, People people, FirstRun firstRun, Access access, AccessTable table,
			PageRefusal refusal, HeldPosts held) {
		return http
			.authorizeHttpRequests((requests) -> requests
				.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
				.permitAll()
				.requestMatchers(table.openPaths())
				.permitAll()
				.anyRequest()
				.authenticated())
			.headers(SecurityHeaders.ofPages())
			.securityContext((context) -> context.securityContextRepository(new SessionPerson(people)))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf((csrf) -> csrf.csrfTokenRepository(new FormTokens()))
			.addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
			.addFilterBefore(new PlainHttpFilter(access), CsrfFilter.class)
			.addFilterAfter(new FirstRunFilter(firstRun), CsrfFilter.class)
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SignInController.PATH))
			.addFilterAfter(new KeptPostFilter(held), AuthorizationFilter.class)
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.build();
	}

}
