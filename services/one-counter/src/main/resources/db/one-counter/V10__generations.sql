-- The generations of the views: at most one is active, at most one is being built beside it.
create table generation (
  number      int primary key,
  state       text not null check (state in ('BUILDING', 'ACTIVE', 'RETIRED')),
  started_at  timestamptz not null,
  switched_at timestamptz,
  retired_at  timestamptz,
  started_by  text not null
);

create unique index one_active on generation (state) where state = 'ACTIVE';
create unique index one_building on generation (state) where state = 'BUILDING';
