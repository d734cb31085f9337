package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an assessment counts (rule 5): to its last day or for twelve months, and no
 * longer than up to the next one, which replaces it for good.
 *
 * @param to the same day as {@code from} where another of that date replaces it at once
 * @param step absent for rung 5 and 6
 */
record Assessment(
    LocalDate from, LocalDate to, @Nullable Step step, Organisation organisation, Cause cause)
    implements Dated {
  private static final Comparator<Dossier> IN_ORDER =
      Comparator.comparing((Dossier d) -> d.event.from())
          .thenComparing(Dossier::registeredOn)
          .thenComparing(Dossier::idInSource)
          .thenComparing(Dossier::fact, EffectiveFacts.AS_RECORDED);

  /** One recorded assessment, as rule 5 orders them. */
  record Dossier(Fact fact, AssessmentRecorded event) {
    LocalDate registeredOn() {
      var origin = event.origin();
      var registered = origin == null ? event.registeredOn() : origin.registeredOn();
      return registered == null ? LocalDate.MIN : registered;
    }

    String idInSource() {
      var origin = event.origin();
      return origin == null ? event.assessmentId().text() : origin.sourceId().text();
    }

    private LocalDate lapsesOn() {
      var to = event.to();
      return to == null ? event.from().plusMonths(12) : to;
    }
  }

  static List<Assessment> of(List<Dossier> dossiers) {
    var sorted = new ArrayList<>(dossiers);
    sorted.sort(IN_ORDER);
    var counting = new ArrayList<Assessment>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      var dossier = sorted.get(i);
      var event = dossier.event();
      var replacedOn = i + 1 < sorted.size() ? sorted.get(i + 1).event().from() : OPEN;
      counting.add(
          new Assessment(
              event.from(),
              earlier(dossier.lapsesOn(), replacedOn),
              event.rung() <= 4 ? Step.values()[event.rung() - 1] : null,
              event.organisation(),
              new Cause(dossier.fact().eventId(), Axis.PARTICIPATION, event.legalFramework())));
    }
    return counting;
  }
}
