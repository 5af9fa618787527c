package app.fairwell.draft;

import java.time.Instant;

import app.fairwell.letter.Letter;

/**
 * A letter as it was approved.
 *
 * @param number its number among the approvals of the draft, from 1
 * @param version the number of the draft's version that holds its data
 * @param by who approved it
 * @param at when
 * @param phrases the version of the phrases it was made of
 * @param letter the letter
 * @param pdfSha256 the SHA-256 of its file, 64 hexadecimal digits
 */
public record Release(int number, int version, Who by, Instant at, String phrases, Letter letter, String pdfSha256) {
}
