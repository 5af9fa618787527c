-- Whether a second person must approve; null follows how many may approve
create table approval_rule (
	id integer primary key check (id = 1),
	second_person boolean,
	version bigint not null
);

alter table draft add column waiting_since timestamp(6) with time zone;
alter table draft add column submitted_by uuid;
alter table draft add column submitted_by_name varchar;
alter table draft add column reviewer uuid;
alter table draft add column reviewer_name varchar;

create index draft_waiting on draft (status, deleted, waiting_since, id);

-- What happened to a draft, one row each time it moved to another state
create table draft_step (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	number integer not null,
	kind varchar not null,
	taken_at timestamp(6) with time zone not null,
	taken_by uuid not null,
	taken_by_name varchar not null,
	-- the version of the draft that the person saw, by which a repeat is known
	seen_version bigint not null,
	reason varchar,
	words varchar,
	happened_on date,
	tracking varchar,
	constraint draft_step_once unique (draft_id, number)
);

-- A letter as it was approved: what is downloaded from then on
create table draft_release (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	number integer not null,
	version_number integer not null,
	approved_at timestamp(6) with time zone not null,
	approved_by uuid not null,
	approved_by_name varchar not null,
	language varchar not null,
	phrases varchar(64) not null,
	letter varchar not null,
	pdf bytea not null,
	pdf_sha256 varchar(64) not null,
	constraint draft_release_once unique (draft_id, number)
);
