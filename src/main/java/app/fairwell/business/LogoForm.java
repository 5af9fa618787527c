package app.fairwell.business;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * An uploaded logo as it comes.
 */
record LogoForm(@Nullable MultipartFile picture) {
}
