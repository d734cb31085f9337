-- Whose hand-over it is: all hand-overs of a resident stand in one stream, and commands name the hand-over only.
CREATE TABLE hand_over (
  hand_over_id uuid PRIMARY KEY,
  resident_id  uuid NOT NULL,
  -- what is listed; whether one is open is read from its stream
  closed       boolean NOT NULL DEFAULT false
);
CREATE INDEX hand_over_open ON hand_over (hand_over_id) WHERE NOT closed;

-- What is still to be said about an offer, and from which day on. A row goes when that was done.
CREATE TABLE hand_over_alarm (
  hand_over_id uuid NOT NULL REFERENCES hand_over,
  kind         text NOT NULL,
  due_on       date NOT NULL,
  -- after a failure it is left alone until then
  not_before   timestamptz NOT NULL DEFAULT '-infinity',
  PRIMARY KEY (hand_over_id, kind)
);
CREATE INDEX hand_over_alarm_due ON hand_over_alarm (due_on);
