-- Keys with which people sign in beside their password; only the public half is here.
create table passkey (
	id uuid primary key,
	person_id uuid not null references person (id) on delete cascade,
	-- what the person calls it
	name varchar not null,
	-- as browsers write it: base64url
	credential_id varchar(1500) not null,
	public_key bytea not null,
	sign_count bigint not null,
	backup_eligible boolean not null,
	backed_up boolean not null,
	created_at timestamp(6) with time zone not null,
	last_used_at timestamp(6) with time zone,
	constraint passkey_credential_id unique (credential_id)
);

create index passkey_person on passkey (person_id);
