-- What was said about proposals to fall back within a return agreement: what an event says of which first event.
-- Without a day it says that the first event never was. Few rows: only proposals, and corrections of what is here.
create table proposed_return (
  event_id     uuid           primary key,
  speaks_of    uuid           not null,
  return_id    uuid           not null,
  recorded_at  timestamptz(6) not null,
  fell_back_on date,
  provisions   uuid[]         not null default '{}'
);
create index proposed_return_by_return on proposed_return (return_id);
create index proposed_return_by_speaks_of on proposed_return (speaks_of);
