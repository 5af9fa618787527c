create table draft (
	id uuid primary key,
	kind varchar not null,
	language varchar not null,
	framing varchar not null,
	cause varchar not null,
	subject varchar not null,
	salutation varchar not null,
	close varchar not null,
	answers varchar not null,
	private_notes varchar not null,
	customer_id uuid not null references customer (id),
	customer_name varchar not null,
	-- the ids of the reasons, each with a space before and after it
	reasons varchar not null,
	zone varchar not null,
	composed_on date not null,
	form_id varchar not null,
	status varchar not null,
	deleted boolean not null,
	deleted_at timestamp(6) with time zone,
	deleted_by uuid,
	deleted_by_name varchar,
	-- the people's ids are no foreign keys: what a person made outlives their account
	created_at timestamp(6) with time zone not null,
	created_by uuid not null,
	created_by_name varchar not null,
	updated_at timestamp(6) with time zone not null,
	updated_by uuid not null,
	updated_by_name varchar not null,
	versions integer not null,
	search_text varchar not null,
	version bigint not null,
	constraint draft_form_once unique (created_by, form_id)
);

create index draft_newest on draft (deleted, created_at, id);
create index draft_newest_of_person on draft (created_by, deleted, created_at, id);
create index draft_customer on draft (customer_id);

create table draft_section (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	kind varchar not null,
	suggested varchar,
	text varchar not null,
	touched boolean not null,
	omitted boolean not null,
	-- ranks with room between them, so that moving one section changes no other
	rank bigint not null,
	version bigint not null,
	constraint draft_section_once unique (draft_id, kind)
);

create table draft_version (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	number integer not null,
	why varchar not null,
	saved_at timestamp(6) with time zone not null,
	saved_by uuid not null,
	saved_by_name varchar not null,
	snapshot varchar not null,
	private_notes varchar not null,
	constraint draft_version_once unique (draft_id, number)
);
