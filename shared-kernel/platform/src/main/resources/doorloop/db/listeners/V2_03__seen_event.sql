-- What the listeners of this service have heard; delivery is at least once, hearing is once.
create table seen_event (
  feed     text not null,
  event_id uuid not null,
  primary key (feed, event_id)
);
