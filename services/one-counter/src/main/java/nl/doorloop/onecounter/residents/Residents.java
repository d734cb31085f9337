package nl.doorloop.onecounter.residents;

import static java.util.Spliterators.spliteratorUnknownSize;
import static java.util.stream.StreamSupport.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.Position;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.residents.ResidentOverview.CurrentPosition;
import nl.doorloop.onecounter.residents.ResidentOverview.OpenDeadline;
import nl.doorloop.onecounter.residents.ResidentOverview.ProvisionInForce;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.onecounter.views.Lines;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.security.Caller;
import tools.jackson.databind.JsonNode;

/** What the views tell of one resident, for one caller. Scope was decided before. */
public final class Residents {
  private final Views views;
  private final Today today;

  public Residents(Views views, Today today) {
    this.views = views;
    this.today = today;
  }

  /** The line as far as was known at the instant; by default now. */
  public Line line(KnownResident resident, Optional<Instant> knownOn) {
    return new Lines(views.active()).of(resident.asked(), knownOn.orElseGet(today::now));
  }

  public ResidentOverview overview(KnownResident resident, Caller caller) {
    var line = line(resident, Optional.empty());
    var sight = new Sight(caller, line);
    var trajectory = sight.trajectory();
    var json = json(trajectory);
    var now = today.date();
    return new ResidentOverview(
        line.head(),
        identity(line.head()).orElse(null),
        position(trajectory.on(now), resident),
        items(json, "handOvers").stream().filter(Residents::isOpen).toList(),
        items(json, "gaps"),
        sight.deadlines(now).stream().map(due -> OpenDeadline.of(due, now)).toList(),
        resident.version(),
        trajectory.digest());
  }

  public Optional<ResidentIdentity> identity(ResidentId resident) {
    return views
        .sql()
        .sql(
            """
            select family_name, given_names, birth_date, postcode, municipality
            from resident_identity where resident_id = ?""")
        .param(resident.value())
        .query(
            (row, _) -> {
              var family = row.getString(1);
              var given = row.getString(2);
              var postcode = row.getString(4);
              return new ResidentIdentity(
                  given == null ? family : given + " " + family,
                  family,
                  given,
                  row.getDate(3).toLocalDate(),
                  postcode == null ? null : Postcode.of(postcode),
                  Municipality.of(row.getString(5)));
            })
        .optional();
  }

  private static JsonNode json(Trajectory trajectory) {
    return DoorloopJson.mapper().readTree(trajectory.canonicalJson());
  }

  static ProvisionInForce inForce(Provision p) {
    return new ProvisionInForce(
        p.provisionId(), p.axis(), p.kind(), p.organisation(), p.source(), p.sourceId());
  }

  private static CurrentPosition position(Position position, KnownResident resident) {
    return new CurrentPosition(
        position.on(),
        position.open(),
        position.step(),
        position.rung(),
        position.supportLevel(),
        position.organisation(),
        resident.municipality(),
        position.provisions().stream().map(Residents::inForce).toList());
  }

  private static List<JsonNode> items(JsonNode trajectory, String member) {
    return stream(spliteratorUnknownSize(trajectory.get(member).iterator(), 0), false).toList();
  }

  private static boolean isOpen(JsonNode handOver) {
    var status = handOver.get("status").asString();
    return status.equals("OFFERED") || status.equals("ACCEPTED");
  }
}
