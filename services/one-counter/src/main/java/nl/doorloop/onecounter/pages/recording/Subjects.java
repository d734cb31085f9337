package nl.doorloop.onecounter.pages.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * What a resident has that something can be done to: applications that wait, and what is in force.
 */
final class Subjects {
  private final List<Subject> all;

  private Subjects(List<Subject> all) {
    this.all = all;
  }

  /**
   * @param id of the application or provision
   * @param text what it is, in words
   */
  public record Subject(Group group, String id, String text) {}

  /**
   * @param trajectory as the caller sees it
   */
  static Subjects of(
      List<PublishedEvent> facts, Trajectory trajectory, LocalDate today, Wording wording) {
    List<Subject> subjects = new ArrayList<>(waiting(facts, wording));
    Map<String, Subject> inForce = new LinkedHashMap<>();
    for (var segment : trajectory.segments()) {
      if (segment.to() == null || segment.to().isAfter(today)) {
        for (var provision : segment.provisions()) {
          group(provision)
              .ifPresent(
                  group ->
                      inForce.putIfAbsent(
                          provision.provisionId().text(),
                          new Subject(
                              group,
                              provision.provisionId().text(),
                              text(provision, trajectory, wording))));
        }
      }
    }
    subjects.addAll(inForce.values());
    return new Subjects(List.copyOf(subjects));
  }

  private static List<Subject> waiting(List<PublishedEvent> facts, Wording wording) {
    Set<ApplicationId> decided = new HashSet<>();
    for (var fact : facts) {
      if (fact.event() instanceof ApplicationGranted granted) {
        decided.add(granted.applicationId());
      } else if (fact.event() instanceof ApplicationRejected rejected) {
        decided.add(rejected.applicationId());
      }
    }
    return facts.stream()
        .map(PublishedEvent::event)
        .flatMap(e -> e instanceof ApplicationLodged lodged ? Stream.of(lodged) : Stream.empty())
        .filter(lodged -> !decided.contains(lodged.applicationId()))
        .map(
            lodged ->
                new Subject(
                    Group.APPLICATION,
                    lodged.applicationId().text(),
                    wording.say(
                        "subject.application",
                        wording.name(lodged.scheme()),
                        wording.day(lodged.receivedOn()))))
        .toList();
  }

  private static Optional<Group> group(Provision provision) {
    if (Stream.of(Scheme.values()).anyMatch(s -> s.name().equals(provision.kind()))) {
      return Optional.of(Group.ENTITLEMENT);
    }
    if (Stream.of(PlacementKind.values()).anyMatch(k -> k.name().equals(provision.kind()))) {
      return Optional.of(Group.PLACEMENT);
    }
    if (Stream.of(Arrangement.values()).anyMatch(a -> a.name().equals(provision.kind()))) {
      return Optional.of(Group.ARRANGEMENT);
    }
    return Stream.of(Modality.values())
        .filter(m -> m.name().equals(provision.kind()))
        .findFirst()
        .map(m -> m.isEmployment() ? Group.EMPLOYMENT : Group.ACTIVITIES);
  }

  private static String text(Provision provision, Trajectory trajectory, Wording wording) {
    var first =
        trajectory.segments().stream()
            .filter(
                s ->
                    s.provisions().stream()
                        .anyMatch(p -> p.provisionId().equals(provision.provisionId())))
            .map(Segment::from)
            .min(LocalDate::compareTo)
            .orElseThrow();
    return wording.say("subject.provision", wording.kind(provision.kind()), wording.day(first));
  }

  Subjects and(List<Subject> more) {
    return new Subjects(Stream.concat(all.stream(), more.stream()).toList());
  }

  List<Subject> of(Group group) {
    return all.stream().filter(subject -> subject.group() == group).toList();
  }

  Optional<Subject> find(Group group, String id) {
    return of(group).stream().filter(subject -> subject.id().equals(id)).findFirst();
  }
}
