package nl.doorloop.onecounter.pages.recording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ReinstatementDeclined;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;
import nl.doorloop.platform.feed.PublishedEvent;

/**
 * Advice that waits, and indications and entries that a resident has. They are named by the
 * resident in whose name they were recorded, who may have been joined into another since.
 */
final class StatusSubjects {
  private record Key(Group group, ResidentId resident) {}

  private final Map<Key, Subject> open = new LinkedHashMap<>();
  private final Wording wording;

  private StatusSubjects(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param facts as recorded
   */
  static List<Subject> of(List<PublishedEvent> facts, Wording wording) {
    var subjects = new StatusSubjects(wording);
    var withdrawn = withdrawn(facts);
    for (var fact : facts) {
      if (fact.event() instanceof ShelteredWorkEvent event && !withdrawn.contains(fact.eventId())) {
        subjects.take(event);
      }
    }
    return List.copyOf(subjects.open.values());
  }

  private static Set<EventId> withdrawn(List<PublishedEvent> facts) {
    return facts.stream()
        .map(PublishedEvent::event)
        .flatMap(e -> e instanceof EventWithdrawn w ? Stream.of(w.withdraws()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  private void take(ShelteredWorkEvent event) {
    var resident = event.residentId();
    switch (event) {
      case AdviceRequested e -> put(Group.ADVICE, resident, "subject.advice-asked", e.on());
      case AdviceReceived e -> {
        remove(Group.ADVICE, resident);
        put(Group.ADVISED, resident, "subject.advice-received", e.on());
      }
      case ShelteredWorkDecided _ -> remove(Group.ADVISED, resident);
      case WaitingListEntered e -> put(Group.WAITING, resident, "subject.waiting", e.from());
      case WaitingListLeft _ -> remove(Group.WAITING, resident);
      case StatusRecorded e -> {
        var text =
            wording.say("subject.provision", wording.kind(e.kind().name()), wording.day(e.from()));
        open.put(
            new Key(group(e.kind()), resident),
            new Subject(group(e.kind()), resident.text(), text));
      }
      case StatusEnded e -> remove(group(e.kind()), resident);
      case IndicationWithdrawn _, IndicationNotRenewed _ -> remove(Group.INDICATION, resident);
      case BridgingStarted _,
          IndicationCategorised _,
          ReassessmentRequested _,
          IndicationRenewed _,
          EmploymentStarted _,
          EmploymentTakenOver _,
          ModalityChanged _,
          HoursChanged _,
          EmploymentEnded _,
          ReinstatementDeclined _,
          SickLeaveEvent _ -> {}
    }
  }

  private static Group group(StatusKind kind) {
    return switch (kind) {
      case WSW_INDICATION -> Group.INDICATION;
      case EXCLUSIVELY_SHELTERED -> Group.SHELTERED;
      case TARGET_GROUP_REGISTER -> Group.REGISTERED;
    };
  }

  private void put(Group group, ResidentId resident, String words, LocalDate day) {
    open.put(
        new Key(group, resident),
        new Subject(group, resident.text(), wording.say(words, wording.day(day))));
  }

  private void remove(Group group, ResidentId resident) {
    open.remove(new Key(group, resident));
  }
}
