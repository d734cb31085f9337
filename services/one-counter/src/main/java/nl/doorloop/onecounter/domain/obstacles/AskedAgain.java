package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.onecounter.domain.obstacles.Often.Happened;
import org.jspecify.annotations.Nullable;

/**
 * O13: the same is measured, asked or decided so many times within twelve months. What a law wants
 * again and again, such as a premium each half year, is not counted.
 */
final class AskedAgain {
  private static final int MONTHS = 12;

  private AskedAgain() {}

  /** Something of one kind, on its own day. */
  private record Asked(String kind, LocalDate on) {}

  static List<Found> of(Told told) {
    Map<String, List<Happened>> byKind = new TreeMap<>();
    for (var fact : told.effective()) {
      var asked = asked(fact.event());
      if (asked != null) {
        byKind
            .computeIfAbsent(asked.kind(), _ -> new ArrayList<>())
            .add(new Happened(asked.on(), fact));
      }
    }
    List<Found> found = new ArrayList<>();
    byKind.forEach(
        (kind, events) -> {
          var last = events.getLast();
          var organisation = told.organisation(last.fact(), last.on());
          told.threshold(Obstacle.O13, organisation)
              .ifPresent(
                  times ->
                      Often.of(events, times, MONTHS)
                          .forEach(
                              often ->
                                  found.add(
                                      new Found(
                                          Obstacle.O13,
                                          kind + " " + often.because().getFirst().text(),
                                          often.from(),
                                          often.until(),
                                          null,
                                          often.because().reversed(),
                                          organisation,
                                          new Found.Sight.OfCauses()))));
        });
    return found;
  }

  private static @Nullable Asked asked(ResidentEvent event) {
    return switch (event) {
      case AssessmentRecorded e -> new Asked("ASSESSMENT", e.from());
      case AdviceRequested e -> new Asked("ADVICE", e.on());
      case ReassessmentRequested e -> new Asked("REASSESSMENT", e.on());
      case WageValueFixed e -> new Asked("WAGE_VALUE " + e.provisionId().text(), e.on());
      case CompletionRequested e -> new Asked("COMPLETION", e.on());
      case EntitlementSuspended e -> new Asked("SUSPENSION", e.from());
      case ReductionImposed e -> new Asked("REDUCTION", e.on());
      default -> null;
    };
  }
}
