-- What income support decided about who belongs to the group for wage cost subsidy, as far as it was heard: what an
-- event says of which first event. Without a day it says that the first event never was.
create table group_said (
  event_id    uuid           primary key,
  speaks_of   uuid           not null,
  resident_id uuid           not null,
  recorded_at timestamptz(6) not null,
  decided_on  date,
  established boolean        not null
);
create index group_said_by_resident on group_said (resident_id);
