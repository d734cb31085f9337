package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_INDICATED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_INDICATION;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.INDICATION_ENDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.LAPSES_FOR_NO_OTHER_REASON;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_FINAL_YET;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_INDICATION;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.REASSESSMENT_ALREADY_REQUESTED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.RENEWED_BEFORE_REQUESTED;

import java.time.LocalDate;
import java.util.function.Function;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.IndicationCommand;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.NotRenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestReassessment;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.WithdrawIndication;
import nl.doorloop.shelteredwork.domain.law.EarliestDay;
import nl.doorloop.shelteredwork.domain.law.LapseOfIndication;
import org.jspecify.annotations.Nullable;

/**
 * The Wsw indication of a resident: recorded, renewed at each reassessment, and in the end
 * withdrawn or lapsed. UWV gives its last day; it is never computed.
 */
public sealed interface Indication {
  record Never() implements Indication {}

  /**
   * @param requestedOn the request for another that UWV has not decided on
   */
  record Indicated(Held held, @Nullable LocalDate requestedOn) implements Indication {}

  /** UWV decided that they no longer belong to the group. */
  record LeftTheGroup(Held held) implements Indication {}

  /** Withdrawn, or lapsed at pension age or death. */
  record Gone(Held held) implements Indication {}

  static Decision decide(IndicationCommand command, Indication indication) {
    return switch (command) {
      case RecordIndication c -> record(c, indication);
      case RequestReassessment c ->
          switch (indication) {
            case Never _ -> refuse(NO_INDICATION);
            case Gone _, LeftTheGroup _ -> refuse(INDICATION_ENDED);
            case Indicated(var held, var requestedOn) -> {
              if (requestedOn != null) {
                yield refuse(REASSESSMENT_ALREADY_REQUESTED);
              }
              yield c.on().isBefore(held.from())
                  ? refuse(BEFORE_THE_INDICATION)
                  : accept(new ReassessmentRequested(c.residentId(), held.provisionId(), c.on()));
            }
          };
      case RenewIndication c ->
          switch (indication) {
            case Never _ -> refuse(NO_INDICATION);
            case Gone _, LeftTheGroup _ -> refuse(INDICATION_ENDED);
            case Indicated now -> renew(c, now);
          };
      case NotRenewIndication c ->
          switch (indication) {
            case Never _ -> refuse(NO_INDICATION);
            case Gone _, LeftTheGroup _ -> refuse(INDICATION_ENDED);
            case Indicated now -> notRenew(c, now);
          };
      case WithdrawIndication c ->
          end(
              indication,
              c.on(),
              held ->
                  accept(
                      new IndicationWithdrawn(
                          c.residentId(), held.provisionId(), c.on(), c.ground())));
      case EndIndication c ->
          LapseOfIndication.by(c.reason())
              ? end(
                  indication,
                  c.to(),
                  held ->
                      accept(
                          new StatusEnded(
                              c.residentId(),
                              held.provisionId(),
                              StatusKind.WSW_INDICATION,
                              c.to(),
                              c.reason())))
              : refuse(LAPSES_FOR_NO_OTHER_REASON);
    };
  }

  private static Decision record(RecordIndication c, Indication indication) {
    if (EarliestDay.isBefore(LegalFramework.WSW, c.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    boolean overlaps =
        switch (indication) {
          case Never _ -> false;
          case Indicated(var held, _) -> held.overlaps(c.from(), c.to());
          case Gone(var held) -> held.overlaps(c.from(), c.to());
          case LeftTheGroup(var held) -> held.overlaps(c.from(), c.to());
        };
    if (overlaps) {
      return refuse(ALREADY_INDICATED);
    }
    return accept(
        new StatusRecorded(
            c.residentId(),
            c.provisionId(),
            StatusKind.WSW_INDICATION,
            c.from(),
            c.to(),
            c.organisation(),
            c.municipality(),
            c.registeredOn()),
        new IndicationCategorised(c.residentId(), c.provisionId(), c.category(), c.from()));
  }

  private static Decision renew(RenewIndication c, Indicated now) {
    if (now.requestedOn() != null && c.on().isBefore(now.requestedOn())) {
      return refuse(RENEWED_BEFORE_REQUESTED);
    }
    if (c.on().isBefore(now.held().from())
        || (c.to() != null && !c.to().isAfter(now.held().from()))) {
      return refuse(BEFORE_THE_INDICATION);
    }
    return accept(
        new IndicationRenewed(
            c.residentId(), now.held().provisionId(), c.on(), c.to(), c.category()));
  }

  private static Decision notRenew(NotRenewIndication c, Indicated now) {
    if (now.requestedOn() != null && c.on().isBefore(now.requestedOn())) {
      return refuse(RENEWED_BEFORE_REQUESTED);
    }
    if (!c.on().isAfter(now.held().from())) {
      return refuse(BEFORE_THE_INDICATION);
    }
    return c.to().isAfter(c.on())
        ? accept(new IndicationNotRenewed(c.residentId(), now.held().provisionId(), c.on(), c.to()))
        : refuse(NOT_FINAL_YET);
  }

  private static Decision end(
      Indication indication, LocalDate day, Function<Held, Decision> decision) {
    return switch (indication) {
      case Never _ -> refuse(NO_INDICATION);
      case Gone _, LeftTheGroup _ -> refuse(INDICATION_ENDED);
      case Indicated(var held, _) -> {
        if (!day.isAfter(held.from())) {
          yield refuse(BEFORE_THE_INDICATION);
        }
        yield held.endedBy(day.minusDays(1)) ? refuse(INDICATION_ENDED) : decision.apply(held);
      }
    };
  }

  static Indication recorded(StatusRecorded status) {
    return new Indicated(Held.of(status), null);
  }

  static Indication asked(Indication before, LocalDate on) {
    return before instanceof Indicated(var held, _) ? new Indicated(held, on) : before;
  }

  static Indication renewed(Indication before, @Nullable LocalDate to) {
    return before instanceof Indicated(var held, _) ? new Indicated(held.until(to), null) : before;
  }

  static Indication notRenewed(Indication before, LocalDate to) {
    return before instanceof Indicated(var held, _) ? new LeftTheGroup(held.endingBy(to)) : before;
  }

  /** Whether UWV decided that they no longer belong to the group, and that stands on a day. */
  default boolean leftTheGroupBy(LocalDate day) {
    return this instanceof LeftTheGroup(var held) && held.endedBy(day);
  }

  static Indication ended(Indication before, LocalDate to) {
    return before instanceof Indicated(var held, _) ? new Gone(held.endingBy(to)) : before;
  }

  default IndicationStanding on(LocalDate day) {
    return switch (this) {
      case Never _ -> IndicationStanding.UNKNOWN;
      case Indicated(var held, _) -> standing(held, day);
      case Gone(var held) -> standing(held, day);
      case LeftTheGroup(var held) -> standing(held, day);
    };
  }

  private static IndicationStanding standing(Held held, LocalDate day) {
    if (held.endedBy(day)) {
      return IndicationStanding.ENDED;
    }
    return held.inForceOn(day) ? IndicationStanding.IN_FORCE : IndicationStanding.UNKNOWN;
  }
}
