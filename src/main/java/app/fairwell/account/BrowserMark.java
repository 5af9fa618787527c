package app.fairwell.account;

import java.util.UUID;

/**
 * Whose browser it is, and a secret that only this browser has.
 *
 * @param person who signed in with it last
 * @param secret 32 random bytes, the key to what is held for it
 */
record BrowserMark(UUID person, byte[] secret) {
}
