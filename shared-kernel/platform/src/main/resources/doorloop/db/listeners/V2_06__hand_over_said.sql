-- What was said about hand-overs: what an event says of which first event. Without a state it says that the first
-- event never was. Few rows: only hand-overs, and corrections of what is here.
create table hand_over_said (
  event_id     uuid           primary key,
  speaks_of    uuid           not null,
  hand_over_id uuid           not null,
  recorded_at  timestamptz(6) not null,
  state        text,
  day          date,
  provisions   uuid[]         not null default '{}'
);
create index hand_over_said_by_hand_over on hand_over_said (hand_over_id);
create index hand_over_said_by_speaks_of on hand_over_said (speaks_of);
create index hand_over_said_by_provision on hand_over_said using gin (provisions);
