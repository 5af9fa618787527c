-- One row, from a restore until whoever was erased after the backup is erased again (product.md I4)
create table restored (
	id integer primary key check (id = 1),
	restored_at timestamp(6) with time zone not null
);
