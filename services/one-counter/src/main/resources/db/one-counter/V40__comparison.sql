-- Comparisons of the views with the event stores that somebody asked for, and what came out.
create table comparison (
  id          bigint generated always as identity primary key,
  started_at  timestamptz not null,
  started_by  text        not null,
  -- the instance that compares
  runner      text        not null,
  finished_at timestamptz,
  -- absent while it runs, and where it broke off
  answer      jsonb
);

-- One at a time, over all instances.
create unique index comparison_running on comparison ((finished_at is null)) where finished_at is null;
