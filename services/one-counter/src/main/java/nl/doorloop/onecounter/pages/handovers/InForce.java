package nl.doorloop.onecounter.pages.handovers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The provisions of a resident that the caller sees, by id, and those that are in force. */
final class InForce {
  private final Map<String, Provision> all = new LinkedHashMap<>();
  private final Map<String, Provision> now = new LinkedHashMap<>();

  InForce(Residents residents, KnownResident resident, LocalDate today) {
    var line = residents.line(resident, Optional.empty());
    for (var segment : new Sight(CurrentCaller.get(), line).trajectory().segments()) {
      for (var provision : segment.provisions()) {
        all.put(provision.provisionId().text(), provision);
        if (segment.to() == null || segment.to().isAfter(today)) {
          now.put(provision.provisionId().text(), provision);
        }
      }
    }
  }

  /** In force today or later, of one organisation or of any. */
  List<Provision> of(@Nullable Organisation organisation) {
    return now.values().stream()
        .filter(p -> organisation == null || p.organisation() == organisation)
        .toList();
  }

  List<Choice> choices(Organisation organisation, Wording wording) {
    return of(organisation).stream()
        .map(p -> new Choice(p.provisionId().text(), wording.kind(p.kind())))
        .toList();
  }

  /** What a provision is called; one that the caller does not see has no name. */
  String name(String provisionId, Wording wording) {
    var provision = all.get(provisionId);
    return provision == null ? wording.say("hand-over.unseen") : wording.kind(provision.kind());
  }
}
