-- How far each feed came; moves in the transaction of what the feed writes.
create table feed_position (
  feed        text        not null,
  topic       text        not null,
  partition   integer     not null,
  next_offset bigint      not null,
  moved_at    timestamptz not null default now(),
  primary key (feed, topic, partition)
) with (fillfactor = 50);

-- Records that could not be read, whole, until a version comes that can.
create table parked_record (
  feed             text        not null,
  topic            text        not null,
  partition        integer     not null,
  record_offset    bigint      not null,
  record_timestamp bigint      not null,
  record_key       text,
  header_names     text[]      not null,
  header_values    bytea[]     not null,
  value            bytea,
  reason           text        not null,
  parked_at        timestamptz not null default now(),
  primary key (feed, topic, partition, record_offset)
);
