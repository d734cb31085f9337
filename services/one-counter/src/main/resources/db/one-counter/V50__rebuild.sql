-- How far the generation is that is being built, and from which scripts each was made.
alter table generation
  add column phase        text check (phase in ('LOADING', 'INDEXING', 'DERIVING', 'CATCHING_UP')),
  -- Since when this phase goes on without a stop, and how many facts it had done by then.
  add column phase_since  timestamptz,
  add column phase_before bigint,
  add column stopped_at   timestamptz,
  -- Why it does not get on, while it does not.
  add column trouble      text,
  add column template     text;

-- What an earlier version was building is begun anew.
update generation set state = 'RETIRED', retired_at = now() where state = 'BUILDING';

alter table generation add constraint building_has_a_phase
  check (state <> 'BUILDING' or (phase is not null and phase_since is not null and phase_before is not null));

-- The scripts that generations were made from, in the order in which versions brought them: an older version leaves alone what a
-- newer one made.
create table generation_template (
  ordinal     bigint generated always as identity primary key,
  fingerprint text not null unique
);
