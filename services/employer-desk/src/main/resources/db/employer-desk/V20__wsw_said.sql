-- What sheltered work recorded about employments, as far as it was heard: what an event says of which first event.
-- Without content it says that the first event never was.
create table wsw_said (
  event_id    uuid           primary key,
  speaks_of   uuid           not null,
  resident_id uuid           not null,
  recorded_at timestamptz(6) not null,
  type        text,
  version     integer,
  content     text
);
create index wsw_said_by_resident on wsw_said (resident_id);
