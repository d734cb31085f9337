package nl.doorloop.onecounter.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;

/** The events whose provision, assessment or override starts or ends on a day (rule 26). */
final class SlowCauses {
  private SlowCauses() {}

  static List<Cause> on(SlowResident resident, LocalDate day) {
    var causes = new ArrayList<Cause>();
    for (var provision : resident.provisions()) {
      if (provision.support() != null) {
        support(causes, provision, day);
        continue;
      }
      if (provision.row().from().equals(day) && provision.inForce(day)) {
        causes.add(cause(provision.opening(), provision.axis()));
      }
      if (provision.endsOn(day)) {
        causes.add(cause(provision.endingOn(day).fact(), provision.axis()));
      }
      if (provision.modality(day) != null && provision.inForce(day)) {
        for (var fact : resident.facts()) {
          if (fact.event() instanceof ModalityChanged e
              && e.provisionId().equals(provision.id())
              && e.from().equals(day)) {
            causes.add(cause(fact, Axis.PARTICIPATION));
          }
        }
      }
    }
    var assessments = resident.assessmentsInOrder();
    for (int i = 0; i < assessments.size(); i++) {
      var e = (AssessmentRecorded) assessments.get(i).event();
      var end = e.to() == null ? e.from().plusMonths(12) : e.to();
      if (i + 1 < assessments.size()) {
        var next = ((AssessmentRecorded) assessments.get(i + 1).event()).from();
        end = next.isBefore(end) ? next : end;
      }
      if (e.from().equals(day) || end.equals(day)) {
        causes.add(cause(assessments.get(i), Axis.PARTICIPATION));
      }
    }
    for (var fact : resident.facts()) {
      if (fact.event() instanceof StepOverridden e
          && (e.from().equals(day) || day.equals(e.to()))) {
        causes.add(cause(fact, Axis.PARTICIPATION));
      }
    }
    return causes.stream().distinct().sorted(comparing(c -> c.eventId().text())).toList();
  }

  /** What the placement says of its support is said once, by the placement. */
  private static void support(List<Cause> causes, SlowProvision support, LocalDate day) {
    if (support.beganOnItsOwn() && support.row().from().equals(day) && support.inForce(day)) {
      causes.add(cause(support.opening(), Axis.SUPPORT));
    }
    if (support.endsOn(day) && !support.placement().endsOn(day)) {
      causes.add(cause(support.endingOn(day).fact(), Axis.SUPPORT));
    }
  }

  private static Cause cause(Fact fact, Axis axis) {
    return new Cause(fact.eventId(), axis, fact.event().legalFramework());
  }
}
