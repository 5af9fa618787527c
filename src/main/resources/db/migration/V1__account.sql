create table person (
	id uuid primary key,
	name varchar not null,
	title varchar,
	gender varchar,
	email varchar not null,
	-- the address as it is compared: NFC, lower case
	email_key varchar not null,
	password_hash varchar not null,
	role varchar not null,
	version bigint not null,
	created_at timestamp(6) with time zone not null,
	constraint person_email_key unique (email_key)
);

-- One row, once: whoever writes it makes the first account, and nobody after them.
create table first_run (
	id integer primary key,
	person_id uuid not null references person (id),
	completed_at timestamp(6) with time zone not null,
	constraint first_run_once check (id = 1)
);

-- What every copy of the app must agree on: the set-up code, the key that marks browsers.
create table account_secret (
	name varchar primary key,
	content varchar not null
);

-- Failed sign-ins, by a hash of the account or of the address that tried.
create table sign_in_failure (
	subject varchar primary key,
	failures integer not null,
	blocked_until timestamp(6) with time zone not null,
	forget_at timestamp(6) with time zone not null
);

create index sign_in_failure_forget_at on sign_in_failure (forget_at);

-- A post that met an ended session, encrypted with a key that only the browser has.
create table held_post (
	id uuid primary key,
	person_id uuid not null references person (id),
	content bytea not null,
	created_at timestamp(6) with time zone not null
);

create index held_post_created_at on held_post (created_at);
