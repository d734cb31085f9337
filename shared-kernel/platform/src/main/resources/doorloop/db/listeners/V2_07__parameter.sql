-- This service's copy of what is set by law or by councils; see doorloop.parameters.v1.
CREATE TABLE parameter (
  parameter_id text NOT NULL,
  from_day     date NOT NULL,
  to_day       date,
  value        text NOT NULL,
  source       text NOT NULL,
  PRIMARY KEY (parameter_id, from_day)
);
