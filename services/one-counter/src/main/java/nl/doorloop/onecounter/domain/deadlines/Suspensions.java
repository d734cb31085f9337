package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.onecounter.domain.Fact;

/**
 * The terms of suspended rights. Each suspension has its own, which the first resumption after it
 * settles, or the end or withdrawal of the entitlement.
 */
final class Suspensions {
  private static final int WEEKS = 8;

  private Suspensions() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    var deadlines = new ArrayList<Deadline>();
    for (int i = 0; i < effective.size(); i++) {
      var fact = effective.get(i);
      if (fact.event() instanceof EntitlementSuspended suspended
          && suspended.kind() == SuspensionKind.RIGHT
          && suspended.legalFramework() == LegalFramework.PW) {
        deadlines.add(deadline(fact, suspended, ends(suspended, i, effective)));
      }
    }
    return deadlines;
  }

  private static Deadline deadline(
      Fact fact, EntitlementSuspended suspended, Stream<LocalDate> ends) {
    return new Deadline(
        LegalTerm.SUSPENSION_OF_RIGHT,
        suspended.from(),
        suspended.from().plusWeeks(WEEKS).minusDays(1),
        0,
        fact.eventId(),
        ends.min(LocalDate::compareTo).orElse(null));
  }

  private static Stream<LocalDate> ends(
      EntitlementSuspended suspended, int recorded, List<Fact> effective) {
    return IntStream.range(0, effective.size())
        .boxed()
        .flatMap(
            i ->
                switch (effective.get(i).event()) {
                  case EntitlementResumed e
                      when e.provisionId().equals(suspended.provisionId())
                          && isAfter(e.from(), i, suspended, recorded) ->
                      Stream.of(e.from());
                  case EntitlementWithdrawn e
                      when e.provisionId().equals(suspended.provisionId()) ->
                      Stream.of(e.from());
                  case EntitlementTerminated e
                      when e.provisionId().equals(suspended.provisionId()) ->
                      Stream.of(e.to());
                  case ResidentEvent _ -> Stream.empty();
                });
  }

  /** Of one day what was recorded later comes later. */
  private static boolean isAfter(
      LocalDate resumed, int recordedResumption, EntitlementSuspended suspended, int recorded) {
    return resumed.isAfter(suspended.from())
        || (resumed.equals(suspended.from()) && recordedResumption > recorded);
  }
}
