-- The day on which the customer left, for lists of letters that ask one back (product.md D1)
alter table draft add column left_on date;

-- What a lost customer teaches (product.md D7): it stays with the customer when the letter goes
create table lesson (
	id uuid primary key,
	customer_id uuid not null references customer (id) on delete cascade,
	draft_id uuid references draft (id) on delete set null,
	-- the id of a cause, or null
	cause varchar,
	-- where the customer was really lost, and whether a practice is worth changing
	lost varchar not null,
	practice varchar not null,
	lost_at timestamp(6) with time zone,
	lost_by_name varchar,
	practice_at timestamp(6) with time zone,
	practice_by_name varchar,
	created_at timestamp(6) with time zone not null,
	changed_at timestamp(6) with time zone not null,
	version bigint not null,
	constraint lesson_once unique (draft_id)
);

create index lesson_customer on lesson (customer_id);
create index lesson_newest on lesson (created_at, id);
