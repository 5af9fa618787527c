-- Which remarks of the tone review people decided to ignore; a mark is a fingerprint
create table ignored_remark (
	-- the form that the letter came from: who filled it in, and its id
	writer uuid not null,
	form_id varchar not null,
	mark varchar(16) not null,
	person_name varchar not null,
	ignored_at timestamp(6) with time zone not null,
	primary key (writer, form_id, mark)
);
