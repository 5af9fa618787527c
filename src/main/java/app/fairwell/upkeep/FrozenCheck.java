package app.fairwell.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import app.fairwell.audit.Fingerprint;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks whether approved letters, and their files, are what was approved (product.md G5).
 */
class FrozenCheck {

	private static final int AT_ONCE = 4;

	private static final String MISSING = """
			select count(*) from draft where status in ('approved', 'sent') and not exists (
				select 1 from draft_release where draft_release.draft_id = draft.id)""";

	private static final UUID START = new UUID(0, 0);

	private final JdbcClient jdbc;

	FrozenCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Finding run() {
		long looked = 0;
		long changed = 0;
		List<Frozen> letters = after(START);
		while (!letters.isEmpty()) {
			looked += letters.size();
			changed += letters.stream().filter((letter) -> !letter.isWhole()).count();
			letters = after(letters.get(letters.size() - 1).id());
		}
		long missing = this.jdbc.sql(MISSING).query(Long.class).single();
		if (changed == 0 && missing > 0) {
			return Finding.wrong("doctor.frozen.missing", missing);
		}
		return (changed == 0) ? Finding.well("doctor.frozen", looked)
				: Finding.wrong("doctor.frozen.changed", changed, looked);
	}

	private List<Frozen> after(UUID id) {
		return this.jdbc
			.sql("select id, letter, letter_sha256, pdf, pdf_sha256 from draft_release where id > ? order by id"
					+ " fetch first " + AT_ONCE + " rows only")
			.param(id)
			.query(Frozen.class)
			.list();
	}

	record Frozen(UUID id, String letter, @Nullable String letterSha256, byte[] pdf, String pdfSha256) {

		boolean isWhole() {
			String text = Fingerprint.of(this.letter.getBytes(StandardCharsets.UTF_8));
			return (this.letterSha256 == null || this.letterSha256.equals(text))
					&& this.pdfSha256.equals(Fingerprint.of(this.pdf));
		}

	}

}
