-- What people say about a letter while they write and review it (product.md G3)
create table review_comment (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	-- the kind of the section, or null for the whole letter
	section varchar,
	words varchar not null,
	-- another wording for the section, and the version that it was made for
	wording varchar,
	section_version bigint,
	-- a form sent twice makes one comment
	form_id uuid not null,
	written_at timestamp(6) with time zone not null,
	written_by uuid not null,
	written_by_name varchar not null,
	state varchar not null,
	settled_at timestamp(6) with time zone,
	settled_by uuid,
	settled_by_name varchar,
	version bigint not null,
	constraint review_comment_form_once unique (written_by, form_id)
);

create index review_comment_draft on review_comment (draft_id, state);

create table review_reply (
	id uuid primary key,
	comment_id uuid not null references review_comment (id) on delete cascade,
	words varchar not null,
	form_id uuid not null,
	written_at timestamp(6) with time zone not null,
	written_by uuid not null,
	written_by_name varchar not null,
	constraint review_reply_form_once unique (written_by, form_id)
);

create index review_reply_comment on review_reply (comment_id);
