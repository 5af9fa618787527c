-- Only a changed day stays when the promise is made again, so the column is called after it
alter table promise rename column edited to due_edited;
