package nl.doorloop.onecounter.timeline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.shelteredwork.AdviceEvent;
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
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.WayBack;
import org.jspecify.annotations.Nullable;

/** What an event says to a case worker: a title, and a sentence with what it holds. */
final class Sentences {
  private final Words words;

  Sentences(Words words) {
    this.words = words;
  }

  String title(ResidentEvent event) {
    var name = KnownEvents.typeOf(event.getClass()).name();
    return switch (event) {
      case EventCorrected e -> words.say(name, title(e.replacement()));
      case ResidentEvent e -> words.say(name);
    };
  }

  String summary(ResidentEvent event) {
    return switch (event) {
      case ContinuityEvent e -> of(e);
      case IncomeSupportEvent e -> of(e);
      case ShelteredWorkEvent e -> of(e);
      case EmployerDeskEvent e -> of(e);
      case DebtSupportEvent e -> of(e);
      case EventCorrected e -> join(summary(e.replacement()), words.name(e.reason()));
      case EventWithdrawn e -> words.name(e.reason());
    };
  }

  private String of(ContinuityEvent event) {
    return switch (event) {
      case ResidentRegistered e ->
          join(
              e.municipality().displayName(),
              words.day(e.on()),
              e.provisional() ? words.say("provisional") : null);
      case AddressRecorded e -> join(e.municipality().displayName(), words.period(e.from(), null));
      case ResidentsJoined _ -> words.say("joined");
      case ResidentsSplit _ -> words.say("split");
      case AssessmentRecorded e ->
          join(words.say("rung", e.rung()), words.period(e.from(), e.to()));
      case StepOverridden e ->
          join(words.name(e.step()), words.period(e.from(), e.to()), words.name(e.reason()));
      case LeadAssigned e -> join(words.name(e.organisation()), words.period(e.from(), e.to()));
      case TrajectoryClosed e -> join(words.day(e.on()), reason(e.reason()));
      case ReturnAgreed e ->
          words.say("return", words.day(e.returnOn()), words.name(e.guarantor()));
      case HandOverOffered e ->
          join(
              words.say("from-to", words.name(e.sender()), words.name(e.receiver())),
              words.say("answer-by", words.day(e.answerBy())),
              words.say("proposed-start", words.day(e.proposedStart())));
      case HandOverAccepted e -> words.day(e.on());
      case HandOverRefused e -> words.day(e.on());
      case HandOverWithdrawn e -> words.day(e.on());
      case HandOverStarted e -> words.day(e.on());
    };
  }

  private String of(IncomeSupportEvent event) {
    return switch (event) {
      case ApplicationLodged e ->
          join(words.name(e.scheme()), words.say("received", words.day(e.receivedOn())));
      case CompletionRequested e ->
          join(words.name(e.scheme()), words.say("complete-by", words.day(e.completeBy())));
      case ApplicationCompleted e -> join(words.name(e.scheme()), words.day(e.on()));
      case ApplicationGranted e -> join(words.name(e.scheme()), words.day(e.on()));
      case ApplicationRejected e ->
          join(words.name(e.scheme()), words.day(e.on()), words.name(e.ground()));
      case EntitlementGranted e ->
          join(
              words.name(e.scheme()),
              words.period(e.from(), e.to()),
              words.say("a-month", words.money(e.monthlyAmount())),
              e.supplementary() ? words.say("supplementary") : null);
      case EntitlementTakenOver e ->
          join(
              words.name(e.scheme()),
              words.period(e.from(), e.to()),
              e.monthlyAmount() == null
                  ? null
                  : words.say("a-month", words.money(e.monthlyAmount())),
              e.supplementary() ? words.say("supplementary") : null,
              reason(e.endReason()));
      case EntitlementSuspended e ->
          join(words.name(e.scheme()), words.name(e.kind()), words.period(e.from(), null));
      case EntitlementResumed e -> join(words.name(e.scheme()), words.period(e.from(), null));
      case EntitlementTerminated e ->
          join(
              words.name(e.scheme()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()));
      case EntitlementWithdrawn e ->
          join(words.name(e.scheme()), words.say("back-to", words.day(e.from())));
      case IncomeRecorded e -> join(words.month(e.month()), words.money(e.amount()));
    };
  }

  private String of(ShelteredWorkEvent event) {
    return switch (event) {
      case EmploymentStarted e ->
          join(words.name(e.modality()), words.period(e.from(), e.to()), hours(e.hoursPerWeek()));
      case EmploymentTakenOver e ->
          join(
              words.name(e.modality()),
              words.period(e.from(), e.to()),
              hours(e.hoursPerWeek()),
              reason(e.endReason()));
      case ModalityChanged e -> join(words.name(e.modality()), words.period(e.from(), null));
      case HoursChanged e -> join(words.hours(e.hoursPerWeek()), words.period(e.from(), null));
      case EmploymentEnded e ->
          join(
              words.name(e.modality()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()),
              e.wayBack() == null ? null : wayBack(e.wayBack()));
      case SickLeaveStarted e -> words.period(e.from(), null);
      case Recovered e -> words.period(e.from(), null);
      case StatusRecorded e -> join(words.name(e.kind()), words.period(e.from(), e.to()));
      case StatusEvent e -> of(e);
      case AdviceEvent e -> of(e);
    };
  }

  private String of(StatusEvent event) {
    return switch (event) {
      case StatusEnded e ->
          join(
              words.name(e.kind()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()));
      case IndicationCategorised e -> join(words.name(e.category()), words.period(e.from(), null));
      case ReassessmentRequested e -> words.day(e.on());
      case IndicationRenewed e ->
          join(
              words.say("on", words.day(e.on())),
              e.to() == null ? null : words.say("last-day", words.day(e.to().minusDays(1))),
              words.name(e.category()));
      case IndicationWithdrawn e -> join(words.period(e.on(), null), words.name(e.ground()));
    };
  }

  private String of(AdviceEvent event) {
    return switch (event) {
      case AdviceRequested e ->
          join(
              words.day(e.on()),
              words.name(e.by()),
              e.changedSituation() ? words.say("changed-situation") : null);
      case AdviceReceived e ->
          join(
              words.say(e.positive() ? "advice-positive" : "advice-negative"),
              words.say("received", words.day(e.on())),
              e.ground() == null ? null : words.name(e.ground()));
      case ShelteredWorkDecided e ->
          join(
              words.say(e.established() ? "established" : "not-established"),
              words.day(e.on()),
              words.name(e.ground()));
      case WaitingListEntered e -> words.period(e.from(), null);
      case WaitingListLeft e -> join(words.day(e.on()), words.name(e.reason()));
      case BridgingStarted e -> join(words.name(e.kind()), words.period(e.from(), null));
    };
  }

  private String of(EmployerDeskEvent event) {
    return switch (event) {
      case PlacementStarted e ->
          join(
              words.name(e.kind()),
              words.period(e.from(), e.to()),
              hours(e.hoursPerWeek()),
              e.wageCostSubsidy() == null
                  ? null
                  : words.say("wage-cost-subsidy", e.wageCostSubsidy().text()),
              e.jobCoach() ? words.say("job-coach") : null,
              reason(e.endReason()));
      case PlacementEnded e ->
          join(words.say("last-day", words.day(e.to().minusDays(1))), reason(e.reason()));
    };
  }

  private String of(DebtSupportEvent event) {
    return switch (event) {
      case ArrangementStarted e ->
          join(words.name(e.arrangement()), words.period(e.from(), e.to()), reason(e.endReason()));
      case ArrangementEnded e ->
          join(words.say("last-day", words.day(e.to().minusDays(1))), reason(e.reason()));
    };
  }

  private String wayBack(WayBack wayBack) {
    return wayBack.guarantor() == null || wayBack.until() == null
        ? join(
            words.name(wayBack.kind()),
            wayBack.informedOn() == null ? null : words.day(wayBack.informedOn()))
        : words.say("way-back", words.name(wayBack.guarantor()), words.day(wayBack.until()));
  }

  private @Nullable String reason(@Nullable EndReason reason) {
    return reason == null ? null : words.name(reason);
  }

  private @Nullable String hours(@Nullable Hours hours) {
    return hours == null ? null : words.hours(hours);
  }

  private static String join(String first, @Nullable String... more) {
    List<String> parts = new ArrayList<>();
    parts.add(first);
    Stream.of(more).filter(part -> part != null).forEach(parts::add);
    return parts.stream().collect(joining(", "));
  }
}
