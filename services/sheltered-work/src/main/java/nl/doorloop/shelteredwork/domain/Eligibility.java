package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ReinstatementDeclined;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.AdviceCommand;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.IndicationCommand;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RegisterCommand;
import nl.doorloop.shelteredwork.domain.law.EstablishedNeed;

/**
 * What one resident may use: the way to sheltered work under the Participatiewet, the Wsw
 * indication and the entry in the target-group register. They are decided together, because who is
 * established as exclusively sheltered leaves that register.
 */
public record Eligibility(ShelteredNeed need, Indication indication, Registration registration) {
  /** What its events are stored under. */
  public static final String STREAM_TYPE = "eligibility";

  public static final Decider<EligibilityCommand, ShelteredWorkEvent, Eligibility> DECIDER =
      new Decider<>(
              ShelteredWorkEvent.class,
              new Eligibility(ShelteredNeed.NONE, new Indication.Never(), Registration.NONE),
              Eligibility::decide,
              Eligibility::evolve)
          .refusing(Eligibility::isExclusive, EligibilityRefusal.REGISTERED_THOUGH_SHELTERED);

  static Decision decide(EligibilityCommand command, Eligibility eligibility) {
    return switch (command) {
      case AdviceCommand c -> eligibility.need.decide(c, eligibility.registration);
      case IndicationCommand c -> Indication.decide(c, eligibility.indication);
      case RegisterCommand c -> eligibility.registration.decide(c, eligibility.need);
    };
  }

  static Eligibility evolve(Eligibility before, EventId id, ShelteredWorkEvent event) {
    return switch (event) {
      case AdviceEvent e -> before.with(before.need.evolve(e));
      case StatusRecorded e ->
          switch (e.kind()) {
            case WSW_INDICATION -> before.with(Indication.recorded(e));
            case EXCLUSIVELY_SHELTERED -> before.with(before.need.established(Held.of(e)));
            case TARGET_GROUP_REGISTER -> before.with(Registration.of(e));
          };
      case StatusEnded e ->
          switch (e.kind()) {
            case WSW_INDICATION -> before.with(Indication.ended(before.indication, e.to()));
            case EXCLUSIVELY_SHELTERED -> before.with(before.need.revoked(e.to()));
            case TARGET_GROUP_REGISTER -> before.with(before.registration.ended(e.to()));
          };
      case ReassessmentRequested e -> before.with(Indication.asked(before.indication, e.on()));
      case IndicationRenewed e -> before.with(Indication.renewed(before.indication, e.to()));
      case IndicationNotRenewed e -> before.with(Indication.notRenewed(before.indication, e.to()));
      case IndicationWithdrawn e -> before.with(Indication.ended(before.indication, e.on()));
      case IndicationCategorised _,
          EmploymentStarted _,
          EmploymentTakenOver _,
          ModalityChanged _,
          HoursChanged _,
          EmploymentEnded _,
          ReinstatementDeclined _,
          SickLeaveEvent _ ->
          before;
    };
  }

  /** How this service knows the Wsw indication to stand on a day. */
  public IndicationStanding indicationOn(LocalDate day) {
    return indication.on(day);
  }

  /** Whether UWV decided that they no longer belong to the group of the Wsw. */
  public boolean leftTheGroupBy(LocalDate day) {
    return indication.leftTheGroupBy(day);
  }

  /** Whether sheltered work may begin on a day, as far as was decided here. */
  public boolean allowsShelteredWork(LocalDate from) {
    return EstablishedNeed.allows(from, need.notSince());
  }

  /** Who is established as exclusively sheltered is not in the register. */
  private boolean isExclusive() {
    var entry = registration.entry();
    return entry == null || !need.forbidsRegistration(entry.from(), entry.to());
  }

  private Eligibility with(ShelteredNeed other) {
    return new Eligibility(other, indication, registration);
  }

  private Eligibility with(Indication other) {
    return new Eligibility(need, other, registration);
  }

  private Eligibility with(Registration other) {
    return new Eligibility(need, indication, other);
  }
}
