-- Finds the streams of a resident by the first event of each.
CREATE INDEX event_first_of_resident ON event (partition_key) WHERE seq = 0;
