-- What a letter promised, and what goes with every ending
create table promise (
	id uuid primary key,
	draft_id uuid not null references draft (id) on delete cascade,
	kind varchar not null,
	-- a person's own words for it; null: it is called after its kind
	words varchar,
	-- what was typed for it in the answers of the letter
	detail varchar not null,
	due_on date not null,
	responsible varchar,
	by_hand boolean not null,
	edited boolean not null,
	-- the approval that made it does not hold any more: nobody sees it until the next one
	withdrawn boolean not null,
	-- done while an earlier approval held
	earlier boolean not null,
	done_at timestamp(6) with time zone,
	done_by uuid,
	done_by_name varchar,
	-- by which a form that was sent twice is known
	form_key uuid,
	created_at timestamp(6) with time zone not null,
	changed_at timestamp(6) with time zone not null,
	version bigint not null,
	constraint promise_form_key unique (form_key)
);

create index promise_draft on promise (draft_id);
create index promise_due on promise (due_on, id);
create index promise_done on promise (done_at, id);

-- A private address at which a calendar program reads the promises of one person
create table calendar_address (
	person_id uuid primary key references person (id) on delete cascade,
	token_hash varchar(64) not null,
	-- speaks while the person has chosen no language
	language varchar not null,
	made_at timestamp(6) with time zone not null,
	constraint calendar_address_token unique (token_hash)
);
