package nl.doorloop.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables behind {@link ResidentDirectory}; each batch is written in one statement a table. */
final class ResidentPlaceTable {
  private final JdbcClient jdbc;

  ResidentPlaceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void writePlaces(List<Said> all) {
    var said = all.stream().filter(s -> s.withdraws() || s.place().isPresent()).toList();
    if (said.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into resident_place (event_id, speaks_of, resident_id, recorded_at,
                kind, municipality, valid_from, registered_on, source, source_id)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[],
                ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[])
            on conflict (event_id) do nothing
            """)
        .params(
            texts(said, s -> s.by().eventId()),
            texts(said, Said::of),
            texts(said, s -> s.by().residentId()),
            texts(said, s -> s.by().recordedAt()),
            places(said, Place::kind),
            places(said, p -> p.municipality().text()),
            places(said, Place::from),
            places(said, Place::registeredOn),
            places(said, Place::source),
            places(said, Place::sourceId))
        .update();
  }

  void writeLinks(List<Said> all) {
    var said = all.stream().filter(s -> s.withdraws() || s.link().isPresent()).toList();
    if (said.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into resident_link (event_id, speaks_of, resident_id, recorded_at, other_id, joined)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::timestamptz[],
                ?::uuid[], ?::boolean[])
            on conflict (event_id) do nothing
            """)
        .params(
            texts(said, s -> s.by().eventId()),
            texts(said, Said::of),
            texts(said, s -> s.by().residentId()),
            texts(said, s -> s.by().recordedAt()),
            texts(said, s -> s.link().map(Said.Link::other).orElse(null)),
            texts(said, s -> s.link().map(Said.Link::joined).orElse(null)))
        .update();
  }

  boolean knows(ResidentId resident) {
    return jdbc.sql(
            "select exists (select 1 from resident_place where resident_id = ? and kind is not null)")
        .param(resident.value())
        .query(Boolean.class)
        .single();
  }

  List<Place.Recorded> placesOf(Set<ResidentId> residents) {
    return jdbc.sql("select * from resident_place where resident_id = any (?::uuid[])")
        .param(texts(residents, r -> r))
        .query((row, _) -> recorded(row))
        .list();
  }

  /** Those of a resident whom nobody was ever joined with; empty for another, or an unknown one. */
  List<Place.Recorded> placesOfUnlinked(ResidentId resident) {
    return jdbc.sql(
            """
            select * from resident_place where resident_id = ?
              and not exists (select 1 from resident_link where resident_id = ?)
              and not exists (select 1 from resident_link where other_id = ?)
            """)
        .params(resident.value(), resident.value(), resident.value())
        .query((row, _) -> recorded(row))
        .list();
  }

  /** Everybody whom this resident is the same person as, themselves included. */
  Set<ResidentId> samePerson(ResidentId resident) {
    var reached = Set.of(resident);
    while (true) {
      var links = links(reached);
      if (links.isEmpty()) {
        return reached;
      }
      var wider = new HashSet<>(reached);
      for (var link : links) {
        wider.add(link.resident());
        wider.add(link.other());
      }
      if (wider.size() == reached.size()) {
        return reached;
      }
      reached = wider;
    }
  }

  private record Joining(ResidentId resident, ResidentId other) {}

  /** The joinings that hold now among these residents: the latest word on each resident decides. */
  private List<Joining> links(Set<ResidentId> residents) {
    return jdbc.sql(
            """
            select resident_id, other_id
              from (select distinct on (first.resident_id) first.resident_id,
                           coalesce(later.other_id, first.other_id) as other_id,
                           case when later.event_id is null then first.joined else later.joined end
                             as joined
                      from resident_link first
                      left join lateral (
                           select l.* from resident_link l
                            where l.speaks_of = first.event_id and l.event_id <> l.speaks_of
                            order by l.recorded_at desc, l.event_id desc limit 1) later on true
                     where first.event_id = first.speaks_of
                       and first.resident_id in (
                             select resident_id from resident_link
                              where resident_id = any (?::uuid[]) or other_id = any (?::uuid[]))
                       and (later.event_id is null or later.joined is not null)
                     order by first.resident_id, first.recorded_at desc, first.event_id desc) said
             where joined
            """)
        .params(texts(residents, r -> r), texts(residents, r -> r))
        .query(
            (row, _) ->
                new Joining(ResidentId.of(row.getString(1)), ResidentId.of(row.getString(2))))
        .list();
  }

  private static Place.Recorded recorded(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return new Place.Recorded(
        EventId.of(row.getString("event_id")),
        EventId.of(row.getString("speaks_of")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        kind == null
            ? null
            : new Place(
                Place.Kind.valueOf(kind),
                Municipality.of(row.getString("municipality")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getString("source"),
                row.getString("source_id")));
  }

  private static @Nullable String[] places(
      List<Said> said, Function<Place, @Nullable Object> value) {
    return texts(said, s -> s.place().map(value::apply).orElse(null));
  }

  private static <T> @Nullable String[] texts(
      Collection<T> of, Function<T, @Nullable Object> value) {
    var texts = new ArrayList<@Nullable String>();
    for (var one : of) {
      var found = value.apply(one);
      texts.add(found == null ? null : found.toString());
    }
    return texts.toArray(new String[0]);
  }
}
