package nl.doorloop.onecounter.pages.flows;

import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.flows.OpenedFigure;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.Residents;
import org.jspecify.annotations.Nullable;

/**
 * One fact behind a figure, in words.
 *
 * @param resident whose it is, for who may see that
 * @param days how many, or that there is no end yet
 * @param met whether it belongs to the share; absent for a figure that is no share
 */
public record FactRow(
    String on, @Nullable Person resident, String days, @Nullable String met, List<String> events) {
  /** A resident, by name where the registry tells it. */
  public record Person(String id, String name) {}

  static FactRow of(OpenedFigure.Item item, Residents residents, Wording wording) {
    var met = item.met();
    return new FactRow(
        wording.shortDay(item.on()),
        item.residentId() == null ? null : person(item.residentId(), residents, wording),
        item.days() == null ? wording.say("continuity.not-yet") : wording.days(item.days()),
        met == null ? null : wording.say(met ? "continuity.yes" : "continuity.no"),
        item.eventIds().stream().map(EventId::text).toList());
  }

  private static Person person(ResidentId id, Residents residents, Wording wording) {
    var name =
        residents
            .identity(id)
            .map(identity -> identity.name())
            .orElseGet(() -> wording.say("resident.nameless"));
    return new Person(id.text(), name);
  }
}
