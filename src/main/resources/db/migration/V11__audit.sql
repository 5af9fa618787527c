-- Who did what, when; only ever added to. Each line carries the hash of the one before.
create table audit_line (
	number bigint primary key,
	recorded_at timestamp(6) with time zone not null,
	-- no foreign key: the line outlives the account
	person_id uuid,
	person_name varchar not null,
	action varchar not null,
	subject_kind varchar not null,
	subject_id uuid,
	detail varchar not null,
	hash_before varchar(64),
	hash_after varchar(64),
	hash varchar(64) not null
);

create index audit_line_subject on audit_line (subject_id, number);

-- One row that says where the chain ends, so that lines cut off at the end are missed too.
create table audit_head (
	id integer primary key check (id = 1),
	number bigint not null,
	hash varchar(64) not null
);

insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
