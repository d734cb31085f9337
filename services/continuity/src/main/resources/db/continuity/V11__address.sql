-- Since when somebody lives where a recorded address has them; rows of files change nothing about that.
ALTER TABLE identity ADD COLUMN address_from date;
