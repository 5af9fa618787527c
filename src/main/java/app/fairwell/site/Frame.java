package app.fairwell.site;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around every page, the model attribute {@code frame}. Public, so
 * that the expressions of templates can be compiled.
 *
 * @param business the name of the business, or null before it is set up and while nobody
 * is signed in
 * @param person the name of the signed-in person, or null
 * @param theme {@code light}, {@code dark}, or null to follow the system
 * @param path the path of the page, without the context path
 * @param failed the name of the form in the model that has errors, or null
 * @param languages the languages that the interface is offered in
 * @param open which pages the person may open
 * @param typed whether people type on this page, into the form with the id {@code typed}
 */
public record Frame(@Nullable String business, @Nullable String person, @Nullable String theme, String path,
		@Nullable String failed, List<InterfaceLanguages.Offer> languages, Predicate<String> open, boolean typed) {

	/**
	 * Whether this is exactly the page that a link leads to.
	 * @param link the path of the link
	 * @return true for the same path
	 */
	public boolean at(String link) {
		return this.path.equals(link);
	}

	/**
	 * Whether this page is the one that a link leads to, or one below it.
	 * @param link the path of the link
	 * @return true for the same path and those below
	 */
	public boolean in(String link) {
		return at(link) || this.path.startsWith(link + "/");
	}

	/**
	 * Whether the person who sees this page may follow a link.
	 * @param link the path of the link, without variables
	 * @return false when the page behind it would be refused
	 */
	public boolean may(String link) {
		return this.open.test(link);
	}

}
