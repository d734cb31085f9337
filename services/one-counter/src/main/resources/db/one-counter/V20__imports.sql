-- Imports that were started. The files are not kept, and the report names rows and fields, never a person.
create table import_run (
  id          uuid primary key,
  source      text        not null,
  status      text        not null check (status in ('RUNNING', 'DONE', 'STOPPED')),
  progress    int         not null check (progress between 0 and 100),
  dry_run     boolean     not null,
  complete    boolean     not null,
  started_by  text        not null,
  started_at  timestamptz not null,
  finished_at timestamptz,
  runner      text        not null,
  seen_at     timestamptz not null,
  report      jsonb
);

create index import_run_running on import_run (seen_at) where status = 'RUNNING';
