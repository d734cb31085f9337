package nl.doorloop.onecounter.pages.recording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What waits for documents, a test or a decision on a reclaim, and entitlements that are over, of
 * which aid may be reclaimed yet.
 */
final class IncomeSubjects {
  private final Map<ProvisionId, Scheme> schemes = new LinkedHashMap<>();
  private final Map<ProvisionId, LocalDate> ends = new HashMap<>();
  private final Map<ReclaimId, UnduePaymentFound> undue = new LinkedHashMap<>();

  private final Map<String, CapacityRequested> capacity = new LinkedHashMap<>();
  private final Map<NotificationId, LocalDate> documents = new LinkedHashMap<>();
  private final Map<ApplicationId, LocalDate> tests = new LinkedHashMap<>();
  private final Map<ApplicationId, ApplicationRejected> rejected = new LinkedHashMap<>();

  private IncomeSubjects() {}

  static List<Subject> of(List<ResidentEvent> events, LocalDate today, Wording wording) {
    var subjects = new IncomeSubjects();
    events.forEach(subjects::take);
    return Stream.of(
            subjects.documents(wording),
            subjects.tests(wording),
            subjects.rejected(wording),
            subjects.capacity(wording),
            subjects.ended(today, wording),
            subjects.undue(wording))
        .flatMap(all -> all)
        .toList();
  }

  private void take(ResidentEvent event) {
    switch (event) {
      case EntitlementGranted e -> began(e.provisionId(), e.scheme(), e.to());
      case EntitlementTakenOver e -> began(e.provisionId(), e.scheme(), e.to());
      case EntitlementTerminated e -> ends.put(e.provisionId(), e.to());
      case EntitlementWithdrawn e -> ends.put(e.provisionId(), e.from());
      case NotificationReceived e when e.educationDocumentsBy() != null ->
          documents.put(e.notificationId(), e.on());
      case EducationDocumentsReceived e -> documents.remove(e.notificationId());
      case ApplicationRejected e when e.scheme().legalFramework() != LegalFramework.PW ->
          rejected.put(e.applicationId(), e);
      case ApplicationLodged e when e.rejectedApplicationId() != null ->
          rejected.remove(e.rejectedApplicationId());
      case LanguageTestRequired e -> tests.put(e.applicationId(), e.testBy());
      case LanguageTestTaken e -> tests.remove(e.applicationId());
      case CapacityRequested e -> capacity.put(e.residentId() + "/" + e.kind(), e);
      case CapacityDecided e -> capacity.remove(e.residentId() + "/" + e.kind());
      case CapacityAssessed e -> capacity.remove(e.residentId() + "/" + e.kind());
      case UnduePaymentFound e -> undue.put(e.reclaimId(), e);
      case ReclaimDecided e -> undue.remove(e.reclaimId());
      default -> {
        // Nothing else begins or ends an entitlement.
      }
    }
  }

  private void began(ProvisionId id, Scheme scheme, @Nullable LocalDate to) {
    schemes.put(id, scheme);
    if (to != null) {
      ends.put(id, to);
    }
  }

  private Stream<Subject> documents(Wording wording) {
    return documents.entrySet().stream()
        .map(
            e ->
                new Subject(
                    Group.EDUCATION,
                    e.getKey().text(),
                    wording.say("subject.education-documents", wording.day(e.getValue()))));
  }

  private Stream<Subject> tests(Wording wording) {
    return tests.entrySet().stream()
        .map(
            e ->
                new Subject(
                    Group.LANGUAGE_TEST,
                    e.getKey().text(),
                    wording.say("subject.language-test", wording.day(e.getValue()))));
  }

  /** For another scheme, on which an application for general assistance may follow. */
  private Stream<Subject> rejected(Wording wording) {
    return rejected.values().stream()
        .map(
            e ->
                new Subject(
                    Group.REJECTED,
                    e.applicationId().text(),
                    wording.say(
                        "subject.rejected", wording.name(e.scheme()), wording.day(e.on()))));
  }

  private Stream<Subject> capacity(Wording wording) {
    return capacity.entrySet().stream()
        .map(
            e ->
                new Subject(
                    Group.CAPACITY,
                    e.getKey(),
                    wording.say(
                        "subject.capacity",
                        wording.name(e.getValue().kind()),
                        wording.day(e.getValue().on()))));
  }

  private Stream<Subject> ended(LocalDate today, Wording wording) {
    return schemes.entrySet().stream()
        .filter(e -> !ends.getOrDefault(e.getKey(), LocalDate.MAX).isAfter(today))
        .map(
            e ->
                new Subject(
                    Group.ENDED_ENTITLEMENT,
                    e.getKey().text(),
                    wording.say(
                        "subject.ended-arrangement",
                        wording.kind(e.getValue().name()),
                        wording.day(ends.getOrDefault(e.getKey(), today).minusDays(1)))));
  }

  private Stream<Subject> undue(Wording wording) {
    return undue.values().stream()
        .map(
            found ->
                new Subject(
                    Group.UNDUE_PAYMENT,
                    found.provisionId() + "/undue-payments/" + found.reclaimId(),
                    wording.say(
                        "subject.undue-payment",
                        wording.day(found.from()),
                        wording.day(found.to().minusDays(1)))));
  }
}
