-- What the guide was asked and what it advised, whether to part with a customer or to win one back
create table advice (
	id uuid primary key,
	-- parting or win-back
	about varchar not null,
	-- null until it is known which record it is
	customer_id uuid references customer (id) on delete cascade,
	-- as typed, where no record is known; empty for nobody yet
	customer_name varchar not null,
	-- the closed answers; what was written in words stands apart
	answers varchar not null,
	words varchar not null,
	begun_at timestamp(6) with time zone not null,
	-- null while questions are open: then it is its writer's alone
	given_at timestamp(6) with time zone,
	verdict varchar,
	advice varchar,
	-- the order in which to part with customers, the most pressing first
	place integer,
	look_again_on date,
	-- a letter was made of it, or another advice took its place, or nobody wants to look again
	settled_at timestamp(6) with time zone,
	-- no foreign key: the advice outlives the account
	given_by uuid not null,
	given_by_name varchar not null
);

create index advice_customer on advice (customer_id, given_at);
create index advice_look_again on advice (look_again_on);
create index advice_begun on advice (given_by, begun_at);
