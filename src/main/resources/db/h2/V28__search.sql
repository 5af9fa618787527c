-- Each change of a draft, by whichever statement, gives it the next number: by it the index beside the
-- database knows what it has not seen.
create sequence draft_search_version no cache;
alter table draft add column search_version bigint generated always as (next value for draft_search_version);
create index draft_search_version on draft (search_version, id);
