-- What begins with search_ is made from the rest and belongs in no archive. Terms of any other form
-- than the present rules give are made again after the start.
update draft set search_text = '';
alter table draft alter column search_text set default '';
alter table draft add column search_rules integer default 0 not null;
create index draft_search_rules on draft (search_rules);

-- The newest of each state, and counting them as far as is told
drop index draft_status;
drop index draft_status_of_person;
create index draft_status on draft (deleted, status, created_at, id);
create index draft_status_of_person on draft (created_by, deleted, status, created_at, id);
