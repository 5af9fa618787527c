package app.fairwell.business;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.fairwell.account.People;
import app.fairwell.account.Person;
import app.fairwell.account.PlaceOfBusiness;
import app.fairwell.account.Role;
import app.fairwell.account.SignedIn;
import app.fairwell.audit.AuditAction;
import app.fairwell.audit.AuditEntry;
import app.fairwell.audit.AuditSubject;
import app.fairwell.audit.AuditTrail;
import app.fairwell.letter.Answers;
import app.fairwell.letter.LetterDefaults;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one business of this Fairwell.
 */
@Service
@Transactional(readOnly = true)
public class Businesses implements PlaceOfBusiness {

	private final BusinessRepository businesses;

	private final LogoRepository logos;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	Businesses(BusinessRepository businesses, LogoRepository logos, People people, AuditTrail trail, Clock clock) {
		this.businesses = businesses;
		this.logos = logos;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * The business, once it is set up.
	 * @return its details, or empty before
	 */
	public Optional<BusinessDetails> find() {
		return this.businesses.findById(Business.ID).map(Business::details);
	}

	/**
	 * The business that stands.
	 * @return its details
	 * @throws IllegalStateException before it is set up
	 */
	public BusinessDetails current() {
		return business().details();
	}

	/**
	 * The day that it is for the business now (product.md A16).
	 * @return today in its time zone, or in that of this computer before it is set up
	 */
	public LocalDate today() {
		return find().map((details) -> LocalDate.now(this.clock.withZone(details.zone())))
			.orElseGet(() -> LocalDate.now(this.clock));
	}

	@Override
	public ZoneId zone() {
		return find().map(BusinessDetails::zone).orElseGet(ZoneId::systemDefault);
	}

	/**
	 * What stands in a letter where its writer leaves something out.
	 * @param person who writes
	 * @return the business's details with the person as signatory, and with the owner who
	 * was there first where the person is none
	 */
	public LetterDefaults defaultsFor(SignedIn person) {
		BusinessDetails details = current();
		Person writer = this.people.require(person.id());
		Person owner = (person.role() == Role.OWNER) ? writer : this.people.firstOwner().orElse(writer);
		return new LetterDefaults(details.language(), signed(details, writer), signed(details, owner), details.place());
	}

	private static Answers.Sender signed(BusinessDetails details, Person by) {
		return new Answers.Sender(details.name(), by.name(), by.title(), by.gender(), details.address(),
				details.email(), details.phone());
	}

	/**
	 * The picture on the business's paper.
	 * @return a PNG of at most {@value LogoImage#WIDTH} by {@value LogoImage#HEIGHT}
	 * pixels, or empty
	 */
	public Optional<byte[]> logo() {
		return this.logos.findById(Business.ID).map(Logo::png);
	}

	/**
	 * Sets the business up, in the caller's transaction.
	 * @param given its details
	 * @throws UnreadableLogoException if the picture cannot be taken
	 * @throws org.springframework.dao.DataIntegrityViolationException if it is set up
	 * already, when the transaction ends
	 */
	@Transactional
	public void establish(NewBusiness given) {
		Business business = Business.of(given, this.clock);
		if (given.logo() != null) {
			putLogo(business, given.logo());
		}
		this.businesses.saveAndFlush(business);
	}

	@Transactional
	void change(long version, BusinessChange change, SignedIn by) {
		Business business = business();
		String before = business.fingerprint();
		business.change(version, change, this.clock.instant());
		this.businesses.saveAndFlush(business);
		record(by, before, business.fingerprint());
	}

	@Transactional
	void changeLogo(byte[] uploaded, SignedIn by) {
		Business business = business();
		String before = business.fingerprint();
		putLogo(business, uploaded);
		this.businesses.flush();
		record(by, before, business.fingerprint());
	}

	@Transactional
	void removeLogo(SignedIn by) {
		Business business = business();
		String before = business.fingerprint();
		this.logos.deleteAllById(List.of(Business.ID));
		business.logoChanged(null);
		this.businesses.flush();
		record(by, before, business.fingerprint());
	}

	private void record(SignedIn by, String before, String after) {
		if (!after.equals(before)) {
			this.trail.record(new AuditEntry(by.actor(), AuditAction.BUSINESS_CHANGED,
					new AuditSubject(AuditSubject.Kind.BUSINESS, null), "", before, after));
		}
	}

	Business business() {
		return this.businesses.findById(Business.ID)
			.orElseThrow(() -> new IllegalStateException("The business is not set up yet"));
	}

	private void putLogo(Business business, byte[] uploaded) {
		this.logos.save(new Logo(LogoImage.read(uploaded)));
		business.logoChanged(this.clock.instant());
	}

}
