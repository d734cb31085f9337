package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.ALREADY_MADE;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.NO_AGREEMENT;
import static nl.doorloop.employerdesk.domain.employers.EmployerAgreementRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.EndAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.MakeAgreement;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementEnded;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import org.jspecify.annotations.Nullable;

/**
 * One agreement with an employer: made, and perhaps ended, once, on an earlier day than was agreed.
 * On its own last day it ends by itself.
 */
public sealed interface EmployerAgreement {
  record NotMade() implements EmployerAgreement {}

  record Made(EmployerAgreementMade made) implements EmployerAgreement {}

  /** {@code to} is the first day without it. */
  record Ended(EmployerAgreementMade made, LocalDate to, AgreementEndReason reason)
      implements EmployerAgreement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "employer-agreement";

  Decider<EmployerAgreementCommand, EmployerAgreementEvent, EmployerAgreement> DECIDER =
      new Decider<>(
              EmployerAgreementEvent.class,
              new NotMade(),
              EmployerAgreement::decide,
              EmployerAgreement::evolve)
          .refusing(EmployerAgreement::endsInTime, BEFORE_THE_START);

  static Decision decide(EmployerAgreementCommand command, EmployerAgreement agreement) {
    return switch (command) {
      case MakeAgreement(var made, var employer) when agreement instanceof NotMade ->
          employer instanceof Employer.Known ? accept(made) : refuse(UNKNOWN_EMPLOYER);
      case MakeAgreement _ -> refuse(ALREADY_MADE);
      case EndAgreement end ->
          made(agreement)
              .filter(made -> made.employerId().equals(end.employer()))
              .map(made -> agreement instanceof Ended ? refuse(ALREADY_ENDED) : end(end, made))
              .orElseGet(() -> refuse(NO_AGREEMENT));
    };
  }

  private static Decision end(EndAgreement end, EmployerAgreementMade made) {
    if (!end.to().isAfter(made.from())) {
      return refuse(BEFORE_THE_START);
    }
    return made.to() != null && end.to().isAfter(made.to())
        ? refuse(AFTER_THE_END)
        : accept(
            new EmployerAgreementEnded(
                made.employerId(), end.agreementId(), end.to(), end.reason(), end.on()));
  }

  static EmployerAgreement evolve(
      EmployerAgreement before, EventId id, EmployerAgreementEvent event) {
    return switch (event) {
      case EmployerAgreementMade made -> new Made(made);
      case EmployerAgreementEnded ended ->
          before instanceof Made(var made) ? new Ended(made, ended.to(), ended.reason()) : before;
    };
  }

  private static boolean endsInTime(EmployerAgreement agreement) {
    return !(agreement instanceof Ended(var made, var to, _)) || to.isAfter(made.from());
  }

  /** What was agreed; empty where nothing was. */
  static Optional<EmployerAgreementMade> made(EmployerAgreement agreement) {
    return switch (agreement) {
      case NotMade _ -> Optional.empty();
      case Made(var made) -> Optional.of(made);
      case Ended(var made, _, _) -> Optional.of(made);
    };
  }

  /** The first day without it, as it stands; absent where there is no such day. */
  static @Nullable LocalDate endOf(EmployerAgreement agreement) {
    return switch (agreement) {
      case NotMade _ -> null;
      case Made(var made) -> made.to();
      case Ended(_, var to, _) -> to;
    };
  }
}
