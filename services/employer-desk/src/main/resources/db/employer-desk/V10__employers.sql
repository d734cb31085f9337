-- An employer's desk is read from its events as they stand in the store.
CREATE INDEX event_about_employer ON event (partition_key) WHERE tags[1] LIKE 'employer:%';

CREATE INDEX event_employer_registered ON event (event_id)
  WHERE type = 'employer-desk.employer-registered';

-- What was recorded, by whichever service, of work that may be with an employer; read from the topic
-- by the feed "work-places". A correction stands beside the fact that it names; one without data
-- takes the fact away. Emptied together with the positions of that feed, it fills itself again.
CREATE TABLE work_fact (
  event_id     uuid           PRIMARY KEY,
  speaks_of    uuid           NOT NULL,
  recorded_at  timestamptz(6) NOT NULL,
  provision_id uuid,
  employer     text,
  type         text,
  version      smallint,
  data         bytea
);

CREATE INDEX work_fact_by_employer ON work_fact (employer) WHERE employer IS NOT NULL;

CREATE INDEX work_fact_by_provision ON work_fact (provision_id);

CREATE INDEX work_fact_by_first ON work_fact (speaks_of);
