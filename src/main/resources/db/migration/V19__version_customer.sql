-- Whom a version is about: the letter may belong to somebody else by now. Versions from before of
-- letters whose answers were changed have none, unless they are the newest; their answers tell it.
alter table draft_version add column customer_id uuid;
create index draft_version_customer on draft_version (customer_id);
update draft_version set customer_id = (select draft.customer_id from draft where draft.id = draft_version.draft_id)
	where not exists (select 1 from draft_version other where other.draft_id = draft_version.draft_id
		and other.why in ('answers', 'brought-back'))
	or number = (select draft.versions from draft where draft.id = draft_version.draft_id);
