package nl.doorloop.employerdesk.workplaces;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.employerdesk.domain.workplaces.Workplaces;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.TextValue;
import nl.doorloop.platform.json.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code work_fact}. */
public final class WorkFactTable {
  private final JdbcClient jdbc;
  private final EventCodec codec;

  public WorkFactTable(JdbcClient jdbc, EventCodec codec) {
    this.jdbc = jdbc;
    this.codec = codec;
  }

  /** In one statement; what stands there already stays as it is. */
  void keep(List<Said> said) {
    if (said.isEmpty()) {
      // Only the position moves: when a crash undoes that, there is nothing to be done again.
      jdbc.sql("select set_config('synchronous_commit', 'off', true)").query(String.class).single();
      return;
    }
    jdbc.sql(
            """
            insert into work_fact (event_id, speaks_of, recorded_at, provision_id, employer,
                type, version, data)
            select * from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::uuid[], ?::text[],
                ?::text[], ?::smallint[], ?::bytea[])
            on conflict (event_id) do nothing
            """)
        .params(
            texts(said, s -> s.by().eventId().text()),
            texts(said, s -> s.of().text()),
            texts(said, s -> s.by().recordedAt().toString()),
            texts(said, s -> text(Workplaces::provisionOf, s)),
            texts(said, s -> text(Workplaces::employerOf, s)),
            texts(said, s -> s.content() == null ? null : codec.typeOf(s.content()).name()),
            texts(
                said,
                s ->
                    s.content() == null
                        ? null
                        : Integer.toString(codec.typeOf(s.content()).version())),
            said.stream()
                .map(s -> s.content() == null ? null : codec.write(s.content()))
                .toArray(byte[][]::new))
        .update();
  }

  /**
   * What stands of all work that a fact ever placed with an employer, in no order: of several words
   * on one fact the latest recorded decides.
   */
  List<ResidentEvent> effective(KvkNumber employer) {
    return jdbc.sql(
            """
            with work as (
              select distinct provision_id from work_fact where employer = ?
            ), first as (
              select distinct speaks_of from work_fact join work using (provision_id)
            ), standing as (
              select distinct on (speaks_of) type, version, data
                from work_fact join first using (speaks_of)
               order by speaks_of, recorded_at desc, event_id desc
            )
            select type, version, data from standing where data is not null
            """)
        .param(employer.text())
        .query((row, _) -> codec.readOfResident(row.getString(1), row.getInt(2), row.getBytes(3)))
        .list();
  }

  private static @Nullable String text(
      Function<ResidentEvent, ? extends Optional<? extends TextValue>> part, Said said) {
    return said.content() == null
        ? null
        : part.apply(said.content()).map(TextValue::text).orElse(null);
  }

  private static @Nullable String[] texts(List<Said> said, Function<Said, @Nullable String> text) {
    return said.stream().map(text).toArray(String[]::new);
  }
}
