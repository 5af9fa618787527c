package app.fairwell.draft;

/**
 * The ways in which a person may let a draft go on.
 *
 * @param approve by approving it, since nobody else has to
 * @param submit by sending it to somebody else who looks at it
 */
public record Ways(boolean approve, boolean submit) {
}
