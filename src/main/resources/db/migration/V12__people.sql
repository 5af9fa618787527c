-- Whoever was removed keeps the name beside what they wrote, and loses address and password.
alter table person add column removed_at timestamp(6) with time zone;
alter table person alter column email_key drop not null;

-- Moves on when everything that a person has open is to end: a session of an earlier era is over.
alter table person add column sign_in_era bigint default 0 not null;

alter table person add column signed_in_at timestamp(6) with time zone;

create table invitation (
	id uuid primary key,
	name varchar not null,
	email varchar not null,
	email_key varchar not null,
	role varchar not null,
	-- SHA-256 of what stands in the link
	token_hash varchar(64) not null,
	created_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	accepted_at timestamp(6) with time zone,
	withdrawn_at timestamp(6) with time zone,
	constraint invitation_token_hash unique (token_hash)
);

create index invitation_email_key on invitation (email_key);

create table password_reset (
	id uuid primary key,
	person_id uuid not null references person (id) on delete cascade,
	token_hash varchar(64) not null,
	created_at timestamp(6) with time zone not null,
	expires_at timestamp(6) with time zone not null,
	used_at timestamp(6) with time zone,
	constraint password_reset_token_hash unique (token_hash)
);

create index password_reset_person on password_reset (person_id);
