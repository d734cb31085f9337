-- What this service decided, for ever: rows are only ever added.
CREATE TABLE event (
  global_index        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- the transaction behind which the relay may send this row; never before the row's predecessor in its stream
  tx                  xid8 NOT NULL,
  stream_id           text NOT NULL,
  seq                 bigint NOT NULL CHECK (seq >= 0),
  stream_type         text NOT NULL,
  type                text NOT NULL,
  version             smallint NOT NULL CHECK (version > 0),
  event_id            uuid NOT NULL,
  -- the resident
  partition_key       text NOT NULL,
  recorded_at         timestamptz(6) NOT NULL,
  recorded_by         text NOT NULL,
  legal_framework     text NOT NULL,
  processing_activity text NOT NULL,
  traceparent         text,
  tags                text[] NOT NULL,
  payload             bytea NOT NULL,
  CONSTRAINT event_stream_seq UNIQUE (stream_id, seq)
);

CREATE INDEX event_tx ON event (tx, global_index);

CREATE INDEX event_by_id ON event (event_id);
