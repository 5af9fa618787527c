-- From which form a version came, so that the form sent once more is known as a repeat.
alter table draft_version add column form_id varchar;
create index draft_version_form on draft_version (draft_id, form_id);
update draft_version set form_id = (select draft.form_id from draft where draft.id = draft_version.draft_id)
	where number = 1;
