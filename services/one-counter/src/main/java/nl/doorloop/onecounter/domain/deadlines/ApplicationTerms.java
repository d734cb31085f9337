package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.onecounter.domain.Fact;

/**
 * What an applicant has to show: documents about education, and that they master Dutch. A grant
 * settles the first, not the second; without aid neither is due. With the grant to somebody under
 * 27 goes a plan of action.
 */
final class ApplicationTerms {
  private record Documents(NotificationId id) {}

  private record LanguageTest(ApplicationId id) {}

  private record Plan(ProvisionId id) {}

  private final Set<NotificationId> under27 = new HashSet<>();
  private final Map<ApplicationId, ApplicationLodged> lodged = new HashMap<>();
  private final Map<Object, Deadline> terms = new LinkedHashMap<>();

  private ApplicationTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static Collection<Deadline> of(List<Fact> effective) {
    var terms = new ApplicationTerms();
    effective.forEach(terms::take);
    return terms.terms.values();
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case NotificationReceived e -> {
        var by = e.educationDocumentsBy();
        if (by != null || isUnder27(e.searchPeriodGround())) {
          under27.add(e.notificationId());
        }
        if (by != null) {
          begin(fact, LegalTerm.EDUCATION_DOCUMENTS, new Documents(e.notificationId()), e.on(), by);
        }
      }
      case EducationDocumentsReceived e -> settle(new Documents(e.notificationId()), e.on());
      case ApplicationLodged e -> lodged.put(e.applicationId(), e);
      case LanguageTestRequired e -> {
        var application = lodged.get(e.applicationId());
        var received = application == null ? e.on() : application.receivedOn();
        var about = new LanguageTest(e.applicationId());
        begin(fact, LegalTerm.LANGUAGE_TEST, about, received, e.testBy());
      }
      case LanguageTestTaken e -> settle(new LanguageTest(e.applicationId()), e.on());
      case ApplicationGranted e -> {
        documentsAreDone(e.applicationId(), e.on());
        if (isOfUnder27(e)) {
          var before = e.on().minusDays(1);
          begin(fact, LegalTerm.PLAN_OF_ACTION, new Plan(e.provisionId()), before, e.on());
        }
      }
      case PlanOfActionSet e -> settle(new Plan(e.provisionId()), e.on());
      case EntitlementWithdrawn e -> settle(new Plan(e.provisionId()), e.from());
      case EntitlementTerminated e -> settle(new Plan(e.provisionId()), e.to());
      case ApplicationRejected e -> over(e.applicationId(), e.on());
      case ApplicationLeftUnhandled e -> over(e.applicationId(), e.on());
      case ApplicationWithdrawn e -> over(e.applicationId(), e.on());
      default -> {
        // Nothing else asks for something, or gives it.
      }
    }
  }

  private boolean isOfUnder27(ApplicationGranted granted) {
    var application = lodged.get(granted.applicationId());
    return granted.scheme() == Scheme.GENERAL_ASSISTANCE
        && application != null
        && application.notificationId() != null
        && under27.contains(application.notificationId());
  }

  /** The exceptions are for applicants who are all under 27 (art. 41 lid 11). */
  private static boolean isUnder27(SearchPeriodGround ground) {
    return switch (ground) {
      case ALL_UNDER_27, PRO_OR_VSO_PUPIL, LIMITED_HOURS, WAGE_COST_SUBSIDY_GROUP -> true;
      case SOMEBODY_27_OR_OLDER, OTHER_SCHEME -> false;
    };
  }

  private void over(ApplicationId id, LocalDate on) {
    settle(new LanguageTest(id), on);
    documentsAreDone(id, on);
  }

  private void documentsAreDone(ApplicationId id, LocalDate on) {
    var application = lodged.get(id);
    if (application != null && application.notificationId() != null) {
      settle(new Documents(application.notificationId()), on);
    }
  }

  private void begin(Fact fact, LegalTerm term, Object about, LocalDate event, LocalDate last) {
    terms.put(about, new Deadline(term, event.plusDays(1), last, 0, fact.eventId(), null));
  }

  private void settle(Object about, LocalDate on) {
    terms.computeIfPresent(about, (_, term) -> term.settledOn() == null ? term.settled(on) : term);
  }
}
