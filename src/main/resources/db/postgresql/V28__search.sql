-- The terms of a draft as the database itself looks them up, with labels for whose it is and where it
-- stands. Our own terms: no parser, dictionary or extension of the database is needed.
alter table draft add column search_words tsvector generated always as (
	array_to_tsvector(string_to_array(btrim(search_text), ' ') || array[
		'=by:' || created_by::text, '=in:' || case when deleted then 'deleted' else status end])) stored;

-- What is long stands apart, so that reading a list reads few pages
alter table draft alter column search_text set storage external;
alter table draft alter column search_words set storage external;
alter table draft set (toast_tuple_target = 600);

-- A short list of what is not yet sorted in: each search reads all of it
create index draft_search_words on draft using gin (search_words) with (gin_pending_list_limit = 256);
