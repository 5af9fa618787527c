package app.fairwell.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import app.fairwell.account.SignedIn;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds letters that contradict one another (product.md D9). Ending and winning back
 * stand on one record of the customer. Writers are told of their own letters; whoever
 * releases one sees all.
 */
@Service
public class OppositeLetters {

	/** The code of the warning. */
	public static final String WARNING = "contradicts-earlier";

	private final JdbcClient jdbc;

	private final DraftCustomer customers;

	OppositeLetters(JdbcClient jdbc, DraftCustomer customers) {
		this.jdbc = jdbc;
		this.customers = customers;
	}

	/**
	 * The letter that contradicts a draft: one that left the house before one that is
	 * being written, the latest first.
	 * @param draft the draft
	 * @param reader who asks
	 * @return the letter, or empty when there is none, or this is sent itself
	 */
	@Transactional(readOnly = true)
	public Optional<OppositeLetter> of(DraftView draft, SignedIn reader) {
		return (draft.status() == DraftStatus.SENT) ? Optional.empty()
				: find(draft.kind(), draft.customerId(), draft.id(), reader);
	}

	/**
	 * The letter that would be contradicted by one that is not saved.
	 * @param answers what it is made from
	 * @param reader who asks
	 * @return the letter, or empty when there is none or the customer is new
	 */
	@Transactional(readOnly = true)
	public Optional<OppositeLetter> of(Answers answers, SignedIn reader) {
		LetterKind kind = LetterKind.of(String.valueOf(answers.kind())).orElse(LetterKind.TERMINATION);
		return this.customers.known(answers).flatMap((customer) -> find(kind, customer, null, reader));
	}

	/** In the transaction of whoever reads the draft. */
	boolean contradicts(Draft draft, LetterKind kind, SignedIn reader) {
		return find(kind, draft.given().customerId(), draft.id(), reader).isPresent();
	}

	private Optional<OppositeLetter> find(LetterKind kind, UUID customer, @Nullable UUID but, SignedIn reader) {
		return this.jdbc
			.sql("""
					select id, kind, status, subject, language, zone, updated_at,
						(select max(happened_on) from draft_step where draft_id = draft.id and kind = 'sent') as sent_on
					from draft where customer_id = :customer and kind <> :kind and deleted = false
					and (cast(:but as uuid) is null or id <> :but)"""
					+ (reader.seesEverything() ? "" : " and created_by = :reader")
					+ """
							 order by case status when 'sent' then 0 when 'approved' then 1 else 2 end, updated_at desc, id
							fetch first 1 rows only""")
			.param("customer", customer)
			.param("kind", kind.id())
			.param("but", but, Types.OTHER)
			.param("reader", reader.id())
			.query(OppositeLetters::letter)
			.optional();
	}

	private static OppositeLetter letter(ResultSet row, int number) throws SQLException {
		DraftStatus status = DraftStatus.of(row.getString("status")).orElseThrow();
		LocalDate sent = row.getObject("sent_on", LocalDate.class);
		LocalDate changed = LocalDate.ofInstant(row.getObject("updated_at", OffsetDateTime.class).toInstant(),
				ZoneId.of(row.getString("zone")));
		return new OppositeLetter(row.getObject("id", UUID.class), LetterKind.of(row.getString("kind")).orElseThrow(),
				status, (status == DraftStatus.SENT && sent != null) ? sent : changed, row.getString("subject"),
				row.getString("language"));
	}

}
