-- From when on the memory of an event counts; what was heard before this column came, from now.
alter table seen_event add column heard_at timestamptz not null default now();
