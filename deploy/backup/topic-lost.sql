-- After the topics were lost or made anew, before any service runs: psql -v ON_ERROR_STOP=1 -f topic-lost.sql
-- Every relay begins at its first row again, and every reader at the beginning of the topics. The events keep their ids, so readers
-- drop what they have seen; services remember for 90 days, and what they keep bears hearing an older fact again. What was put aside
-- from the old topics is forgotten; it comes again.
do $$
declare
  place record;
begin
  for place in
    select n.nspname as schema, c.relname as rows
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname in ('relay_position', 'feed_position', 'parked_record') and c.relkind = 'r'
  loop
    if place.rows = 'relay_position' then
      execute format('update %I.relay_position set tx = ''0'', global_index = 0, moved_at = now()', place.schema);
    else
      execute format('delete from %I.%I', place.schema, place.rows);
    end if;
  end loop;
end $$;
