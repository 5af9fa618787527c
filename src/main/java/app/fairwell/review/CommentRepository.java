package app.fairwell.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps comments with their answers.
 */
interface CommentRepository extends Repository<Comment, UUID> {

	@Query("select c from Comment c left join fetch c.replies where c.draftId = :draftId order by c.id")
	List<Comment> findAllOf(UUID draftId);

	@Query("select c from Comment c left join fetch c.replies where c.id = :id and c.draftId = :draftId")
	Optional<Comment> find(UUID draftId, UUID id);

	@Query("select count(c) from Comment c where c.draftId = :draftId and c.state = :state")
	long count(UUID draftId, CommentState state);

	@Query("select c from Comment c where c.writtenBy.id = :person and c.formId = :formId")
	Optional<Comment> findByForm(UUID person, UUID formId);

	@Query("select r from Reply r join fetch r.comment where r.writtenBy.id = :person and r.formId = :formId")
	Optional<Reply> findAnswerByForm(UUID person, UUID formId);

	Comment saveAndFlush(Comment comment);

	void flush();

}
