-- Guidance and subsidies are kept with the work from now on: what was passed over before is read again. Facts are kept by
-- their id, so that what stands there already stays as it is.
delete from feed_position where feed = 'work-places';
