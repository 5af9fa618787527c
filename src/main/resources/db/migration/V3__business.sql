create table business (
	id integer primary key check (id = 1),
	version bigint not null,
	name varchar not null,
	address varchar not null,
	email varchar,
	phone varchar,
	place varchar,
	language varchar not null,
	paper varchar not null,
	zone varchar not null,
	currency varchar not null,
	logo_changed_at timestamp(6) with time zone,
	updated_at timestamp(6) with time zone not null
);

create table business_logo (
	id integer primary key check (id = 1),
	png bytea not null
);

create table alternative (
	id uuid primary key,
	name varchar not null,
	folded varchar not null unique,
	created_at timestamp(6) with time zone not null
);
