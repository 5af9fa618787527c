-- A form that changes the answers of a draft is kept like that of a new letter.
alter table unfinished_form add column answers_of uuid references draft (id) on delete cascade;
create index unfinished_form_answers_of on unfinished_form (answers_of);
