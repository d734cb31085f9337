-- Streams of rows that were taken over had another type than those that were decided here.
UPDATE event
SET stream_type = CASE stream_type WHEN 'DebtArrangement' THEN 'arrangement' ELSE lower(stream_type) END
WHERE stream_type IN ('Assessment', 'DebtArrangement', 'Employment', 'Entitlement', 'Placement');
