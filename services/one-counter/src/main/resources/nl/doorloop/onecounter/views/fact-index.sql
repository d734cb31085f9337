-- What finds facts; made after a bulk load, since it is many times faster then.
alter table fact add primary key (event_id);
create index fact_resident on fact (resident_id);
