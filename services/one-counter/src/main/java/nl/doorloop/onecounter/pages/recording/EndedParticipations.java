package nl.doorloop.onecounter.pages.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;

/** Participation placements that are over: the premium for their last six months may be due yet. */
final class EndedParticipations {
  private EndedParticipations() {}

  /** Of those that were started here; what was paid of a row of a file is not known. */
  static List<Subject> of(List<ResidentEvent> events, LocalDate today, Wording wording) {
    Map<ProvisionId, LocalDate> ends = new HashMap<>();
    Map<ProvisionId, PlacementStarted> started = new LinkedHashMap<>();
    for (var event : events) {
      switch (event) {
        case PlacementStarted e when e.kind() == PlacementKind.PARTICIPATION -> {
          if (e.origin() == null && e.to() != null) {
            started.put(e.provisionId(), e);
            ends.put(e.provisionId(), e.to());
          }
        }
        case PlacementExtended e -> ends.put(e.provisionId(), e.to());
        case PlacementEnded e -> ends.put(e.provisionId(), e.to());
        default -> {
          // Nothing else moves the end of a placement.
        }
      }
    }
    return started.keySet().stream()
        .filter(id -> !ends.getOrDefault(id, LocalDate.MAX).isAfter(today))
        .map(
            id ->
                new Subject(
                    Group.ENDED_PARTICIPATION,
                    id.text(),
                    wording.say(
                        "subject.ended-arrangement",
                        wording.kind(PlacementKind.PARTICIPATION.name()),
                        wording.day(ends.getOrDefault(id, today).minusDays(1)))))
        .toList();
  }
}
