-- The table of db-scheduler, which does the chores: as its schema file for PostgreSQL has it, without the
-- indexes, since it has a row for each chore and no more
create table scheduled_tasks (
	task_name varchar not null,
	task_instance varchar not null,
	task_data bytea,
	execution_time timestamp(6) with time zone not null,
	picked boolean not null,
	picked_by varchar,
	last_success timestamp(6) with time zone,
	last_failure timestamp(6) with time zone,
	consecutive_failures integer,
	last_heartbeat timestamp(6) with time zone,
	version bigint not null,
	priority smallint,
	primary key (task_name, task_instance)
);
