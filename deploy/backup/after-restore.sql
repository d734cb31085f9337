-- After a dump was restored into another cluster, before any service runs: psql -v ON_ERROR_STOP=1 -f after-restore.sql
-- A relay knows how far it came by the number of a transaction (tx) and the row's place (global_index). Another cluster numbers its
-- transactions anew, so all that was restored gets the number 0, and the position moves back to before the first row that was not
-- sent: some rows behind it go out twice, under the same ids, and every reader drops what it has seen. No row is passed over.
do $$
declare
  place record;
  sent record;
  unknown bigint;
begin
  for place in
    select n.nspname as schema
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = 'relay_position' and c.relkind = 'r'
  loop
    execute format(
      'select count(*) from %I.relay_position where name not in (''residents'', ''identities'')', place.schema)
      into unknown;
    if unknown > 0 then
      raise exception 'schema % has a relay that this script does not know', place.schema;
    end if;
    for sent in
      select * from (values ('residents', 'event'), ('identities', 'identity_feed')) as known (relay, rows)
      where to_regclass(format('%I.%I', place.schema, known.rows)) is not null
    loop
      execute format(
        'update %1$I.relay_position p set tx = ''0'', moved_at = now(), global_index = least(p.global_index,'
        ' (select min(t.global_index) - 1 from %1$I.%2$I t where (t.tx, t.global_index) > (p.tx, p.global_index)))'
        ' where p.name = %3$L',
        place.schema, sent.rows, sent.relay);
      execute format('update %1$I.%2$I set tx = ''0'' where tx <> ''0''', place.schema, sent.rows);
    end loop;
  end loop;
end $$;
