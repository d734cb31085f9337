-- Who took on which item of the worklist. The items are views; their ids outlive every rebuild.
create table work_assignment (
  item_id     uuid primary key,
  assignee    text        not null,
  assigned_by text        not null,
  assigned_at timestamptz not null
);
create index work_assignment_assignee on work_assignment (assignee);

create table work_assignment_log (
  id         bigint generated always as identity primary key,
  item_id    uuid        not null,
  change     text        not null check (change in ('ASSIGNED', 'RELEASED')),
  assignee   text,
  changed_by text        not null,
  changed_at timestamptz not null
);
create index work_assignment_log_item on work_assignment_log (item_id);

-- Keys under which somebody changed the worklist, for seven days: the same key does nothing twice.
create table worklist_key (
  caller     text        not null,
  key        text        not null,
  request    text        not null,
  answer     text,
  created_at timestamptz not null,
  primary key (caller, key)
);
create index worklist_key_age on worklist_key (created_at);

-- Filters that somebody keeps, for themselves or for their organisation; an empty organisation is nobody's.
create table worklist_view (
  id           uuid primary key,
  owner        text        not null,
  organisation text        not null,
  shared       boolean     not null,
  name         text        not null,
  filter       text        not null,
  created_at   timestamptz not null
);
create index worklist_view_owner on worklist_view (owner);
create index worklist_view_shared on worklist_view (organisation) where shared;
