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
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.domain.OpenGoals;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;

/**
 * What a resident has that something can be done to: applications that wait, what is in force, and
 * what debt support has under way.
 */
final class Subjects {
  private final List<Subject> all;

  private Subjects(List<Subject> all) {
    this.all = all;
  }

  /**
   * @param id of the application, provision, signal or request
   * @param text what it is, in words
   */
  public record Subject(Group group, String id, String text) {}

  /**
   * @param events those that the caller sees, corrections applied
   * @param trajectory as the caller sees it
   */
  static Subjects of(
      List<ResidentEvent> events, Trajectory trajectory, LocalDate today, Wording wording) {
    List<Subject> subjects = new ArrayList<>(notified(events, wording));
    subjects.addAll(waiting(events, wording));
    subjects.addAll(DebtSubjects.of(events, wording));
    subjects.addAll(goals(events, wording));
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
    subjects.addAll(reductions(events, today, wording));
    subjects.addAll(ObjectionSubjects.of(events, wording));
    subjects.addAll(IncomeSubjects.of(events, today, wording));
    subjects.addAll(EndedParticipations.of(events, today, wording));
    return new Subjects(List.copyOf(subjects));
  }

  /** Notifications on which no application followed yet. */
  private static List<Subject> notified(List<ResidentEvent> events, Wording wording) {
    Set<NotificationId> followed = new HashSet<>();
    for (var event : events) {
      if (event instanceof ApplicationLodged lodged && lodged.notificationId() != null) {
        followed.add(lodged.notificationId());
      }
    }
    return events.stream()
        .flatMap(
            e -> e instanceof NotificationReceived received ? Stream.of(received) : Stream.empty())
        .filter(received -> !followed.contains(received.notificationId()))
        .map(
            received ->
                new Subject(
                    Group.NOTIFICATION,
                    received.notificationId().text(),
                    wording.say(
                        "subject.notification",
                        wording.name(received.scheme()),
                        wording.day(received.on()))))
        .toList();
  }

  /** Goals that were set and not closed. */
  private static List<Subject> goals(List<ResidentEvent> events, Wording wording) {
    return OpenGoals.of(events).stream()
        .map(
            goal ->
                new Subject(
                    Group.GOAL,
                    goal.goalId().text(),
                    wording.say(
                        "subject.goal", wording.name(goal.about()), wording.day(goal.on()))))
        .toList();
  }

  private static List<Subject> waiting(List<ResidentEvent> events, Wording wording) {
    Set<ApplicationId> decided = new HashSet<>();
    for (var event : events) {
      switch (event) {
        case ApplicationGranted granted -> decided.add(granted.applicationId());
        case ApplicationRejected rejected -> decided.add(rejected.applicationId());
        case ApplicationLeftUnhandled left -> decided.add(left.applicationId());
        case ApplicationWithdrawn withdrawn -> decided.add(withdrawn.applicationId());
        default -> {
          // An application that nothing else was decided about waits.
        }
      }
    }
    return events.stream()
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

  /** Reductions that are or will be applied, each under the entitlement that it lowers. */
  private static List<Subject> reductions(
      List<ResidentEvent> events, LocalDate today, Wording wording) {
    Map<ReductionId, Subject> applied = new LinkedHashMap<>();
    for (var event : events) {
      switch (event) {
        case ReductionImposed imposed when imposed.to().isAfter(today) ->
            applied.put(
                imposed.reductionId(),
                new Subject(
                    Group.REDUCTION,
                    imposed.provisionId() + "/reductions/" + imposed.reductionId(),
                    wording.say(
                        "subject.reduction",
                        wording.name(imposed.ground()),
                        wording.day(imposed.from()))));
        case ReductionReconsidered reconsidered when !reconsidered.upheld() ->
            applied.remove(reconsidered.reductionId());
        case ReductionRevised revised -> applied.remove(revised.reductionId());
        default -> {
          // Nothing else begins or ends a reduction.
        }
      }
    }
    return List.copyOf(applied.values());
  }

  private static Optional<Group> group(Provision provision) {
    if (Stream.of(Scheme.values()).anyMatch(s -> s.name().equals(provision.kind()))) {
      return Optional.of(Group.ENTITLEMENT);
    }
    if (Stream.of(PlacementKind.values()).anyMatch(k -> k.name().equals(provision.kind()))) {
      return Optional.of(Group.valueOf(provision.kind()));
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

  Optional<Subject> find(Recording recording, String id) {
    return all.stream()
        .filter(subject -> recording.isFor(subject.group()) && subject.id().equals(id))
        .findFirst();
  }
}
