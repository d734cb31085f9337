-- The tables of one generation of the views. Run with the generation's own schema as search path.

-- Every published event about a resident, once, as it was published.
create table fact (
  event_id            uuid not null,
  resident_id         uuid not null,
  type                text not null,
  recorded_at         timestamptz(6) not null,
  recorded_by         text not null,
  source              text not null,
  sequence            bigint not null,
  legal_framework     text not null,
  processing_activity text not null,
  -- Under which mandate it was decided: municipality/organisation/reference.
  mandate             text,
  -- The event that a correction or a withdrawal names.
  names               uuid,
  data                bytea not null
);

-- Residents that were ever joined with each other, in both directions: their facts are read together.
create table resident_link (
  resident_id uuid not null,
  other_id    uuid not null,
  primary key (resident_id, other_id)
);

-- One row a resident: what was derived last. Of joined residents only the head has a line of its own.
create table trajectory (
  resident_id uuid primary key,
  head_id     uuid not null,
  -- The number of facts that the derivation read; the same after every rebuild.
  version     bigint not null,
  digest      text not null,
  json        text not null
);
create index trajectory_head on trajectory (head_id);

create table segment (
  resident_id   uuid not null,
  from_day      date not null,
  to_day        date,
  step          text,
  support_level int not null,
  organisation  text,
  municipality  text,
  primary key (resident_id, from_day)
);

-- Where a resident lives, from each day on which that changes.
create table residence (
  resident_id  uuid not null,
  from_day     date not null,
  municipality text not null,
  primary key (resident_id, from_day)
);

create table movement (
  resident_id       uuid not null,
  ordinal           int not null,
  on_day            date not null,
  direction         text not null,
  step_from         text,
  step_to           text,
  organisation_from text,
  organisation_to   text,
  municipality_from text,
  municipality_to   text,
  unknown_days      int not null,
  temporary         boolean not null,
  relapse           boolean not null,
  is_returning      boolean not null,
  return_on         date,
  primary key (resident_id, ordinal)
);
create index movement_day on movement (on_day);

create table gap (
  resident_id uuid not null,
  ordinal     int not null,
  kind        text not null,
  from_day    date not null,
  to_day      date,
  certainty   text not null,
  primary key (resident_id, ordinal)
);

-- What somebody has to look at. Nothing in it depends on the day on which it is read.
create table work_item (
  resident_id       uuid not null,
  item_id           uuid not null,
  kind              text not null,
  -- Of an obstacle its number, O1 to O14; of a deadline its term, from SEARCH_PERIOD to NEW_ADVICE.
  about             text not null,
  mark              text,
  -- Events with the legal framework and the organisation that somebody must be allowed to see: id=PW@SDD, parted by spaces.
  because           text not null,
  -- All of these somebody must be allowed to see: PW@SDD, parted by spaces.
  needs             text not null,
  -- On the list from this day on; a cold case some days later, which each organisation sets.
  from_day          date not null,
  until_day         date,
  due_on            date,
  article           text,
  organisation      text,
  also_organisation text,
  also_from         date,
  primary key (resident_id, item_id)
);
create index work_item_id on work_item (item_id);
create index work_item_order on work_item ((coalesce(due_on, date 'infinity')), from_day, item_id);

-- What the figures of continuity count: hand-overs, days without income, fall-backs. Nothing in it depends on the day on which it is read.
create table continuity (
  resident_id  uuid not null,
  ordinal      int not null,
  kind         text not null,
  from_day     date not null,
  to_day       date,
  answer_by    date,
  answered_on  date,
  organisation text,
  municipality text,
  -- As in work_item.
  because      text not null,
  needs        text not null,
  primary key (resident_id, ordinal)
);
create index continuity_day on continuity (from_day);

-- The search index, fed from the encrypted identities; a tombstone deletes here.
create table resident_identity (
  resident_id  uuid primary key,
  family_name  text not null,
  given_names  text,
  birth_date   date not null,
  postcode     text,
  municipality text not null,
  bsn_hash     text,
  sort_name    text not null collate "C"
);
create index resident_identity_bsn on resident_identity (bsn_hash) where bsn_hash is not null;
create index resident_identity_birth on resident_identity (birth_date);

-- The words of a name without accents, in lower case, for a search by the beginning of a word.
create table resident_word (
  word        text not null collate "C",
  resident_id uuid not null,
  primary key (word, resident_id)
);
create index resident_word_resident on resident_word (resident_id);

-- While this generation is built: up to where each partition is loaded in bulk; after that it is fed like any other.
create table load_end (
  topic      text not null,
  partition  int not null,
  end_offset bigint not null,
  primary key (topic, partition)
);

-- While this generation is built: residents, from the first id to the last, who are derived in one transaction.
create table derive_chunk (
  first_id  uuid primary key,
  last_id   uuid not null,
  residents bigint not null,
  facts     bigint not null,
  derived   boolean not null default false
);
