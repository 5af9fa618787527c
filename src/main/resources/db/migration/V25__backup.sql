-- The backups that are there, one row each, wherever their file is; every copy of the program reads this
create table backup (
	-- counts on, so that no wrong clock makes an older one the latest
	number bigint primary key,
	made_at timestamp(6) with time zone not null,
	-- the computer and the folder that hold the file
	host varchar not null,
	folder varchar not null,
	file_name varchar not null,
	bytes bigint not null,
	sha256 varchar(64) not null
);

-- Why the latest one was not made; gone as soon as one is
create table backup_failure (
	id integer primary key check (id = 1),
	failed_at timestamp(6) with time zone not null,
	host varchar not null,
	reason varchar not null
);

-- The hash of the text as it is kept; null where it was approved before this was kept
alter table draft_release add column letter_sha256 varchar(64);
