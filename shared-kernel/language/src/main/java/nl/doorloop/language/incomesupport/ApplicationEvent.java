package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.ResidentId;

/** What happens to an application, from the day it is lodged until it is decided. */
public sealed interface ApplicationEvent extends IncomeSupportEvent
    permits IncomeSupportEvent.ApplicationLodged,
        IncomeSupportEvent.CompletionRequested,
        IncomeSupportEvent.ApplicationCompleted,
        IncomeSupportEvent.ApplicationGranted,
        IncomeSupportEvent.ApplicationRejected,
        ApplicationEvent.ApplicationLeftUnhandled,
        ApplicationEvent.ApplicationWithdrawn,
        ApplicationEvent.AdvancePaid,
        ApplicationEvent.DecisionTermExtended,
        ApplicationEvent.LanguageTestRequired,
        ApplicationEvent.LanguageTestTaken {
  ApplicationId applicationId();

  /**
   * It is not looked at, because it was not completed in the time that was given for it (Algemene
   * wet bestuursrecht art. 4:5).
   */
  record ApplicationLeftUnhandled(
      ResidentId residentId, ApplicationId applicationId, Scheme scheme, LocalDate on)
      implements ApplicationEvent, LegalDecision {}

  /** The applicant took it back. */
  record ApplicationWithdrawn(
      ResidentId residentId, ApplicationId applicationId, Scheme scheme, LocalDate on)
      implements ApplicationEvent {}

  /** An interest-free loan while the application is not decided (Participatiewet art. 52). */
  record AdvancePaid(
      ResidentId residentId, ApplicationId applicationId, Scheme scheme, Money amount, LocalDate on)
      implements ApplicationEvent, LegalDecision {}

  /**
   * The applicant was told that the decision takes longer (Algemene wet bestuursrecht art. 4:14).
   *
   * @param until the last day for it
   */
  record DecisionTermExtended(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      LocalDate until)
      implements ApplicationEvent {}

  /**
   * The applicant cannot show that they master Dutch and takes a test (Participatiewet art.
   * 18b(2)).
   *
   * @param testBy the last day for it, as the college set it
   */
  record LanguageTestRequired(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      LocalDate testBy)
      implements ApplicationEvent {}

  /**
   * @param passed whether they master it well enough (art. 18b(3))
   */
  record LanguageTestTaken(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      boolean passed)
      implements ApplicationEvent {}
}
