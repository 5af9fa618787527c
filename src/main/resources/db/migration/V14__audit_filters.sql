-- The trail is read newest first, narrowed to a person, an action or a day.
create index audit_line_person on audit_line (person_id, number);

create index audit_line_action on audit_line (action, number);

create index audit_line_recorded_at on audit_line (recorded_at);
