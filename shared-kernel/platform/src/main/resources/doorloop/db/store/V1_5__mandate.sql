-- Under which mandate it was decided: municipality/organisation/reference.
ALTER TABLE event ADD COLUMN mandate text;
