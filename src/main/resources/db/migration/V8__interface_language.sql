alter table person add column language varchar;
