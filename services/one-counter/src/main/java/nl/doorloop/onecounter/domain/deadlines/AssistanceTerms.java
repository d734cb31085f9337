package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/** The terms around assistance before an application and in the course of an entitlement. */
final class AssistanceTerms {
  private static final int MONTHS_OF_RECURRENCE = 12;
  private static final Term RECONSIDERATION = Term.months(3);

  private final Deadlines deadlines;
  private final Map<ProvisionId, Set<ReductionId>> reductions = new HashMap<>();
  private final DisregardTerms disregards;
  private final SetOffTerms setOffs;
  private @Nullable LocalDate lastUniform;

  AssistanceTerms(Deadlines deadlines) {
    this.deadlines = deadlines;
    this.disregards = new DisregardTerms(deadlines);
    this.setOffs = new SetOffTerms(deadlines);
  }

  void take(Fact fact, IncomeRecorded income) {
    disregards.take(fact, income);
    setOffs.take(fact, income);
  }

  void take(Fact fact, NotificationEvent event) {
    switch (event) {
      case NotificationReceived e -> {
        if (e.searchPeriodTo() != null) {
          deadlines.begin(
              fact,
              LegalTerm.SEARCH_PERIOD,
              e.notificationId(),
              e.on().minusDays(1),
              e.searchPeriodTo().minusDays(1));
        }
      }
      case SearchPeriodWaived e ->
          deadlines.settle(LegalTerm.SEARCH_PERIOD, e.notificationId(), e.on());
      case EducationDocumentsReceived _ -> {
        // ApplicationTerms knows by when they are due.
      }
    }
  }

  void take(Fact fact, ReductionEvent event) {
    switch (event) {
      case ReductionImposed e -> {
        reductions.computeIfAbsent(e.provisionId(), _ -> new HashSet<>()).add(e.reductionId());
        imposed(fact, e);
      }
      case ReductionReconsidered e ->
          deadlines.settle(LegalTerm.RECONSIDERATION, e.reductionId(), e.on());
      case ReductionRevised e -> deadlines.settle(LegalTerm.REDUCTION, e.reductionId(), e.from());
    }
  }

  /** One for a uniform duty ends by itself; what is under the ordinance is looked at again. */
  private void imposed(Fact fact, ReductionImposed e) {
    if (e.ground() == ReductionGround.GENERAL) {
      var last = RECONSIDERATION.lastDay(e.on());
      deadlines.begin(fact, LegalTerm.RECONSIDERATION, e.reductionId(), e.on(), last);
    } else {
      var last = e.to().minusDays(1);
      deadlines.begin(fact, LegalTerm.REDUCTION, e.reductionId(), e.from().minusDays(1), last);
      deadlines.settle(LegalTerm.REDUCTION, e.reductionId(), e.to());
      recurs(fact, e);
    }
  }

  /** It is the person who did not meet the duty: the last one counts, whatever the entitlement. */
  private void recurs(Fact fact, ReductionImposed e) {
    if (lastUniform == null || e.from().isAfter(lastUniform)) {
      lastUniform = e.from();
      deadlines.begin(
          fact,
          LegalTerm.RECURRENCE,
          LegalTerm.RECURRENCE,
          e.from().minusDays(1),
          e.from().plusMonths(MONTHS_OF_RECURRENCE).minusDays(1));
    }
  }

  /** Nothing about an entitlement is open from the day on which it is not there. */
  void ended(ProvisionId id, LocalDate on) {
    disregards.ended(id, on);
    setOffs.ended(id, on);
    for (var reduction : reductions.getOrDefault(id, Set.of())) {
      deadlines.settleBy(LegalTerm.RECONSIDERATION, reduction, on);
      deadlines.settleBy(LegalTerm.REDUCTION, reduction, on);
    }
  }
}
