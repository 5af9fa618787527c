package app.fairwell.business;

import app.fairwell.account.FirstRun;
import app.fairwell.account.NewOwner;
import app.fairwell.account.SignedIn;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the business and its owner in one go, once (product.md L1).
 */
@Service
class Setup {

	private final FirstRun firstRun;

	private final Businesses businesses;

	private final TransactionTemplate transaction;

	Setup(FirstRun firstRun, Businesses businesses, PlatformTransactionManager transactions) {
		this.firstRun = firstRun;
		this.businesses = businesses;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Sets up.
	 * @param owner the owner
	 * @param business the business as it begins
	 * @param details the same with what was told beyond that
	 * @return the owner, to be signed in
	 * @throws SetUpAlreadyException when somebody else was first
	 * @throws UnreadableLogoException when the logo is no picture
	 */
	SignedIn complete(NewOwner owner, NewBusiness business, BusinessChange details) {
		try {
			return this.transaction.execute((status) -> {
				SignedIn person = this.firstRun.makeOwner(owner);
				this.businesses.establish(business);
				this.businesses.change(this.businesses.business().version(), details, person);
				return person;
			});
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			if (this.firstRun.isOver()) {
				throw new SetUpAlreadyException();
			}
			throw ex;
		}
	}

}
