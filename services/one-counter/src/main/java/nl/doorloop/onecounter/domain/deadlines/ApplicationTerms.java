package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.onecounter.domain.Fact;

/**
 * What an applicant has to show: documents about education, and that they master Dutch. A grant
 * settles the first, not the second; without aid neither is due.
 */
final class ApplicationTerms {
  private record Documents(NotificationId id) {}

  private record LanguageTest(ApplicationId id) {}

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
      case ApplicationGranted e -> documentsAreDone(e.applicationId(), e.on());
      case ApplicationRejected e -> over(e.applicationId(), e.on());
      case ApplicationLeftUnhandled e -> over(e.applicationId(), e.on());
      case ApplicationWithdrawn e -> over(e.applicationId(), e.on());
      default -> {
        // Nothing else asks for something, or gives it.
      }
    }
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
