-- Up to where the broker has acknowledged everything.
create table relay_position (
  name         text        primary key,
  tx           xid8        not null,
  global_index bigint      not null,
  moved_at     timestamptz not null default now()
) with (fillfactor = 50);
