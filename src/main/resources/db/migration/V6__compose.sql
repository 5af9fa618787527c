-- What was typed into forms that are not drafts yet; the words go when a draft is made.
create table unfinished_form (
	person_id uuid not null references person (id) on delete cascade,
	form_id varchar not null,
	form varchar not null,
	customer varchar,
	draft_id uuid,
	kept_at timestamp(6) with time zone not null,
	primary key (person_id, form_id)
);
create index unfinished_form_kept_at on unfinished_form (kept_at);
