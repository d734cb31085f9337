package nl.doorloop.onecounter.pages.operations;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.onecounter.operations.RebuildStatus;
import nl.doorloop.onecounter.operations.RebuildStatus.Active;
import nl.doorloop.onecounter.operations.RebuildStatus.Building;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which version of the views answers and how far the next one is, in words.
 *
 * @param ours whether the version that answers has the tables of this program
 * @param next absent when none is being built
 */
public record RebuildView(String active, boolean ours, @Nullable Next next) {
  /**
   * @param percent of the whole
   * @param stopped when it was stopped, if so
   * @param trouble why it does not get on
   */
  public record Next(
      String title,
      String started,
      String phase,
      long percent,
      List<Count> counts,
      @Nullable String ready,
      @Nullable String stopped,
      @Nullable String trouble) {
    /** Whether the page asks again by itself. */
    public boolean moves() {
      return stopped == null;
    }
  }

  public record Count(String label, String value) {}

  static RebuildView of(RebuildStatus status, Wording wording) {
    var building = status.building();
    return new RebuildView(
        active(status.active(), wording),
        status.active().ours(),
        building == null ? null : next(building, wording));
  }

  private static String active(Active active, Wording wording) {
    return active.since() == null
        ? wording.say("operations.active", active.generation())
        : wording.say(
            "operations.active-since", active.generation(), wording.moment(active.since()));
  }

  private static Next next(Building building, Wording wording) {
    return new Next(
        wording.say("rebuild.title", building.generation()),
        wording.say("rebuild.started", wording.moment(building.startedAt()), building.startedBy()),
        wording.say("rebuild.phase." + building.phase()),
        Math.round(Math.floor(building.progress() * 100)),
        counts(building, wording),
        at("rebuild.ready", building.estimatedEnd(), wording),
        at("rebuild.stopped", building.stoppedAt(), wording),
        building.trouble());
  }

  private static List<Count> counts(Building building, Wording wording) {
    var number = NumberFormat.getIntegerInstance(wording.locale());
    List<Count> counts = new ArrayList<>();
    if (building.facts() > 0) {
      counts.add(
          new Count(
              "rebuild.facts",
              wording.say(
                  "rebuild.of",
                  number.format(building.factsLoaded()),
                  number.format(building.facts()))));
    }
    if (building.residents() > 0) {
      counts.add(
          new Count(
              "rebuild.residents",
              wording.say(
                  "rebuild.of",
                  number.format(building.residentsDerived()),
                  number.format(building.residents()))));
    }
    if (building.factsPerSecond() != null) {
      counts.add(new Count("rebuild.speed", number.format(building.factsPerSecond())));
    }
    return counts;
  }

  private static @Nullable String at(String key, @Nullable Instant moment, Wording wording) {
    return moment == null ? null : wording.say(key, wording.moment(moment));
  }
}
