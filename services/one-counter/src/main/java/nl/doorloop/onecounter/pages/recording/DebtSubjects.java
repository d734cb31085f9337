package nl.doorloop.onecounter.pages.recording;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.DeclarationIssued;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;

/**
 * What debt support has under way for a resident: signals without an answer, requests that wait,
 * admissions, and arrangements that ended, with or without after-care.
 */
final class DebtSubjects {
  private final Wording wording;
  private final Map<SignalId, Subject> signals = new LinkedHashMap<>();
  private final Map<DebtRequestId, HelpRequested> asked = new LinkedHashMap<>();
  private final Map<DebtRequestId, Subject> requests = new LinkedHashMap<>();
  private final Map<ProvisionId, ArrangementStarted> started = new LinkedHashMap<>();
  private final Map<ProvisionId, Subject> afterwards = new LinkedHashMap<>();

  private DebtSubjects(Wording wording) {
    this.wording = wording;
  }

  /**
   * @param events those that the caller sees, corrections applied
   */
  static List<Subject> of(List<ResidentEvent> events, Wording wording) {
    var subjects = new DebtSubjects(wording);
    for (var event : events) {
      if (event instanceof DebtSupportEvent debt) {
        subjects.take(debt);
      }
    }
    return Stream.of(subjects.signals, subjects.requests, subjects.afterwards)
        .flatMap(all -> all.values().stream())
        .toList();
  }

  private void take(DebtSupportEvent event) {
    switch (event) {
      case EarlySignalReceived e ->
          signals.put(
              e.signalId(),
              new Subject(
                  Group.SIGNAL,
                  e.signalId().text(),
                  say("signal", wording.name(e.kind()), wording.day(e.receivedOn()))));
      case SignalFollowedUp e -> {
        if (e.outcome().isAnswer()) {
          signals.remove(e.signalId());
        }
      }
      case HelpRequested e -> {
        asked.put(e.requestId(), e);
        request(e.requestId(), Group.DEBT_REQUEST, "debt-request", e.on());
      }
      case SituationThreatens _, DeclarationIssued _ -> {}
      case FirstTalkHeld e -> {
        if (e.application()) {
          request(e.requestId(), Group.DEBT_APPLICATION, "debt-application", e.on());
        } else {
          requests.remove(e.requestId());
        }
      }
      case SupportAdmitted e -> request(e.requestId(), Group.ADMISSION, "admission", e.on());
      case SupportRefused e -> requests.remove(e.requestId());
      case RequestWithdrawn e -> requests.remove(e.requestId());
      case ArrangementStarted e -> {
        started.put(e.provisionId(), e);
        if (e.to() != null) {
          after(e.provisionId(), Group.ENDED_ARRANGEMENT, "ended-arrangement", e.to());
        }
      }
      case ArrangementEnded e ->
          after(e.provisionId(), Group.ENDED_ARRANGEMENT, "ended-arrangement", e.to());
      case AfterCareStarted e ->
          after(e.provisionId(), Group.AFTER_CARE, "after-care", e.from().plusDays(1));
      case AfterCareEnded e -> afterwards.remove(e.provisionId());
    }
  }

  private void request(DebtRequestId id, Group group, String key, LocalDate on) {
    if (asked.containsKey(id)) {
      requests.put(id, new Subject(group, id.text(), say(key, wording.day(on))));
    }
  }

  /**
   * @param to the day after the one that is said
   */
  private void after(ProvisionId id, Group group, String key, LocalDate to) {
    var arrangement = started.get(id);
    if (arrangement != null) {
      var kind = wording.kind(arrangement.arrangement().name());
      afterwards.put(
          id, new Subject(group, id.text(), say(key, kind, wording.day(to.minusDays(1)))));
    }
  }

  private String say(String key, Object... values) {
    return wording.say("subject." + key, values);
  }
}
