package app.fairwell.api;

import java.util.List;

/**
 * Why one field cannot be taken.
 *
 * @param field its path, such as {@code goodwill.amount}; empty for the whole body
 * @param code what is wrong, for programs
 * @param message what is wrong, for people
 * @param allowed what would be allowed, or empty
 */
record FieldProblem(String field, String code, String message, List<String> allowed) {

}
