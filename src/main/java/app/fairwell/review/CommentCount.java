package app.fairwell.review;

import app.fairwell.draft.DraftView;
import app.fairwell.draft.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the page of a draft, which knows nothing of reviews, how many comments on it are
 * open: the attribute {@code openComments}, absent in a business of one whose letter was
 * never looked at.
 */
@Configuration(proxyBeanMethods = false)
class CommentCount implements HandlerInterceptor, WebMvcConfigurer {

	private static final String PAGE = "compose/draft";

	private final ObjectProvider<Comments> comments;

	CommentCount(ObjectProvider<Comments> comments) {
		this.comments = comments;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/drafts/*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && PAGE.equals(page.getViewName()) && page.getModel().get("draft") instanceof DraftView draft
				&& maySomebodyComment(page, draft)) {
			this.comments.ifAvailable((comments) -> page.addObject("openComments", comments.open(draft.id())));
		}
	}

	private static boolean maySomebodyComment(ModelAndView page, DraftView draft) {
		boolean alone = page.getModel().get("ways") instanceof Ways ways && !ways.submit();
		return !alone || !draft.progress().steps().isEmpty();
	}

}
