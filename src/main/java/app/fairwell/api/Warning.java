package app.fairwell.api;

/**
 * What the writer should know.
 *
 * @param code for programs
 * @param message for people
 */
record Warning(String code, String message) {

}
