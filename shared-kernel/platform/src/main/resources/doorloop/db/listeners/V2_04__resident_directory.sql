-- Which facts say where a resident lives (contract 2.2 rule 8). A correction stands beside the
-- fact that it names; one without a place takes the place away.
create table resident_place (
  event_id      uuid           primary key,
  speaks_of     uuid           not null,
  resident_id   uuid           not null,
  recorded_at   timestamptz(6) not null,
  kind          text,
  municipality  text,
  valid_from    date,
  registered_on date,
  source        text,
  source_id     text
);
create index resident_place_by_resident on resident_place (resident_id);

-- Residents that turned out to be one person, and those that turned out not to be.
create table resident_link (
  event_id    uuid           primary key,
  speaks_of   uuid           not null,
  resident_id uuid           not null,
  other_id    uuid,
  joined      boolean,
  recorded_at timestamptz(6) not null
);
create index resident_link_by_resident on resident_link (resident_id);
create index resident_link_by_other on resident_link (other_id);
