-- Who the residents are: the only place with personal data, and that encrypted. The hashes are keyed.
CREATE TABLE identity (
  resident_id        uuid PRIMARY KEY,
  -- absent while provisional
  bsn_hash           text UNIQUE,
  -- folded name, birth date and postcode; absent without a postcode
  match_hash         text,
  -- folded name and birth date
  name_hash          text NOT NULL,
  -- everything but the municipality, to see whether something changed
  content_hash       text NOT NULL,
  ciphertext         bytea NOT NULL,
  municipality       text NOT NULL,
  municipality_since date NOT NULL,
  -- the resident whom a person said this provisional one is
  joined_into        uuid REFERENCES identity,
  updated_at         timestamptz(6) NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX identity_provisional ON identity (match_hash) WHERE bsn_hash IS NULL;

CREATE INDEX identity_match ON identity (match_hash);

-- Pairs of which a person said that they are not the same; never proposed again.
CREATE TABLE identity_split (
  resident_id uuid NOT NULL REFERENCES identity,
  other_id    uuid NOT NULL REFERENCES identity,
  PRIMARY KEY (resident_id, other_id)
);

-- What goes to the identities topic, in order for each resident; without ciphertext it erases.
CREATE TABLE identity_feed (
  global_index bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tx           xid8 NOT NULL,
  resident_id  uuid NOT NULL,
  ciphertext   bytea
);

CREATE INDEX identity_feed_tx ON identity_feed (tx, global_index);

CREATE INDEX identity_feed_resident ON identity_feed (resident_id, tx);
