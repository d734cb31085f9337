-- The answer that was given to a command sent under a key: the same key gives it again.
CREATE TABLE idempotency_key (
  key          text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 128),
  caller       text NOT NULL,
  request_hash bytea NOT NULL,
  -- absent only while the transaction that brought the key is still at work
  answer       text,
  created_at   timestamptz(6) NOT NULL
);
