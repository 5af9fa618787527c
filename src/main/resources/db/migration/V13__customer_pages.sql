-- The customer as lists sort them, as a search finds them, and what doubles have in common:
-- digests, because no index takes a key of any length. filled at the start for customers from before.
alter table customer add column sort_name varchar(200) default '' not null;
alter table customer add column search_text varchar default '' not null;
alter table customer add column same_name varchar(64);
alter table customer add column same_company varchar(64);
alter table customer add column same_address varchar(64);
-- how many months private notes are kept
alter table customer add column notes_months integer default 24 not null;

create index customer_in_order on customer (sort_name, id);
create index customer_same_name on customer (same_name);
create index customer_same_company on customer (same_company);
create index customer_same_address on customer (same_address);

create table customer_note (
	id uuid primary key,
	customer_id uuid not null references customer (id) on delete cascade,
	text varchar not null,
	written_at timestamp(6) with time zone not null,
	-- no foreign key: the note outlives the account
	written_by uuid not null,
	written_by_name varchar not null
);

create index customer_note_of on customer_note (customer_id, written_at);

-- Where a record went that became one with another.
create table customer_alias (
	former_id uuid primary key,
	customer_id uuid not null references customer (id) on delete cascade,
	merged_at timestamp(6) with time zone not null,
	merged_by_name varchar not null
);

create index customer_alias_of on customer_alias (customer_id);

-- Names that a customer was known by before: letters written under them stay with the record.
create table customer_former_name (
	folded_key varchar(64) primary key,
	customer_id uuid not null references customer (id) on delete cascade
);

create index customer_former_name_of on customer_former_name (customer_id);

-- Who was erased: an id and the digest of a name. Put back by a restore, they are erased again.
create table customer_erasure (
	customer_id uuid not null,
	folded_key varchar(64) not null,
	erased_at timestamp(6) with time zone not null,
	primary key (customer_id, folded_key)
);
