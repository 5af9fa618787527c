create table customer (
	id uuid primary key,
	kind varchar not null,
	name varchar,
	company varchar,
	gender varchar,
	salutation varchar,
	address varchar not null,
	since varchar,
	-- a digest of the folded name and company: one record each, also when two are made at once
	folded_key varchar(64) not null,
	created_at timestamp(6) with time zone not null,
	version bigint not null,
	constraint customer_once unique (folded_key)
);
