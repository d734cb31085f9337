package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;

/** What a resident may ask for once in twelve months, and what UWV is asked. */
final class ClaimTerms {
  private static final int MONTHS = 12;
  private static final Term ASSESSMENT = Term.weeks(8);

  private record About(LegalTerm term, Object what) {}

  private final Map<About, Deadline> terms = new LinkedHashMap<>();

  private ClaimTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static Collection<Deadline> of(List<Fact> effective) {
    var claims = new ClaimTerms();
    effective.forEach(claims::take);
    return claims.terms.values();
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case SupplementGranted e ->
          begin(fact, LegalTerm.INCOME_SUPPLEMENT, "", e.on(), lastOfYear(e.on()));
      case CapacityRequested e when e.kind().isAssessedByUwv() ->
          begin(fact, LegalTerm.UWV_ASSESSMENT, e.kind(), e.on(), ASSESSMENT.lastDay(e.on()));
      case CapacityRequested e when e.by() == CapacityRequester.PERSON ->
          begin(fact, LegalTerm.CAPACITY_REQUEST, e.kind(), e.on(), lastOfYear(e.on()));
      case CapacityAssessed e -> answered(e.kind(), e.on());
      default -> {
        // Nothing else begins or settles a term here.
      }
    }
  }

  /** From the day after it may be asked again. */
  private static LocalDate lastOfYear(LocalDate on) {
    return on.plusMonths(MONTHS).minusDays(1);
  }

  private void begin(Fact fact, LegalTerm term, Object what, LocalDate event, LocalDate last) {
    terms.put(
        new About(term, what),
        new Deadline(term, event.plusDays(1), last, 0, fact.eventId(), null));
  }

  private void answered(CapacityKind kind, LocalDate on) {
    terms.computeIfPresent(
        new About(LegalTerm.UWV_ASSESSMENT, kind), (_, term) -> term.settled(on));
  }
}
