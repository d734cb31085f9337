-- Which row of which source stands in which stream, and for which resident: so that a later file finds it again.
create table source_row (
  source      text    not null,
  source_id   text    not null,
  resident_id uuid    not null,
  stream_id   text    not null,
  active      boolean not null,
  primary key (source, source_id)
);
