package app.fairwell.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Keeps the one rule of approval.
 */
interface ApprovalRuleRepository extends Repository<ApprovalRule, Integer> {

	Optional<ApprovalRule> findById(int id);

	ApprovalRule saveAndFlush(ApprovalRule rule);

}
