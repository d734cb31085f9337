-- A corrected name of an employer is found by it.
CREATE INDEX event_employer_corrected ON event (event_id)
  WHERE type = 'corrections.employer-event-corrected';
