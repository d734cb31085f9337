package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How long a debt scheme lasts, until somebody records what it came to. A recorded end counts
 * before the eighteen months of the law, because a court may set another term; a row of a file that
 * has one has ended.
 */
final class DebtSchemeTerms {
  private static final LocalDate EIGHTEEN_MONTHS_SINCE = LocalDate.of(2023, 7, 1);
  private static final int MONTHS = 18;

  private DebtSchemeTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    Map<ProvisionId, LocalDate> ends = new HashMap<>();
    for (var fact : effective) {
      if (fact.event() instanceof ArrangementEnded ended) {
        ends.merge(ended.provisionId(), ended.to(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    var terms = new ArrayList<Deadline>();
    for (var fact : effective) {
      if (fact.event() instanceof ArrangementStarted started) {
        term(fact, started, ends.get(started.provisionId())).ifPresent(terms::add);
      }
    }
    return terms;
  }

  private static Optional<Deadline> term(
      Fact fact, ArrangementStarted started, @Nullable LocalDate ended) {
    var settled = ended != null ? ended : started.origin() == null ? null : started.to();
    return switch (started.arrangement()) {
      case STATUTORY ->
          statutory(started)
              .map(last -> term(LegalTerm.STATUTORY_SCHEME, fact, started, last, settled));
      case AMICABLE ->
          amicable(started)
              .map(last -> term(LegalTerm.AMICABLE_SCHEME, fact, started, last, settled));
      case COUNSELLING, STABILISATION -> Optional.empty();
    };
  }

  /** Schemes of before July 2023 last longer by a transitional rule that was not read. */
  private static Optional<LocalDate> statutory(ArrangementStarted started) {
    if (started.to() != null) {
      return Optional.of(started.to().minusDays(1));
    }
    return started.from().isBefore(EIGHTEEN_MONTHS_SINCE)
        ? Optional.empty()
        : Optional.of(started.from().plusMonths(MONTHS).minusDays(1));
  }

  private static Optional<LocalDate> amicable(ArrangementStarted started) {
    return Optional.ofNullable(started.expectedLastDay())
        .map(expected -> started.to() == null ? expected : started.to().minusDays(1));
  }

  private static Deadline term(
      LegalTerm term,
      Fact fact,
      ArrangementStarted started,
      LocalDate last,
      @Nullable LocalDate settled) {
    return new Deadline(term, started.from(), last, 0, fact.eventId(), settled);
  }
}
