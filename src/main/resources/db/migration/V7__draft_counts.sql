-- Counting the drafts of each status reads these alone, and no draft
create index draft_status on draft (deleted, status);
create index draft_status_of_person on draft (created_by, deleted, status);
