package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_NOT_IN_FORCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_TOO_EARLY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_UNDER_27;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_USED_UP;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_YIELDS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EMPLOYMENT_NOT_NEW;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_PARTICIPATIEWET;
import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_ANEW;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_PROLONGED;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.Course.Income;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.law.Disregard;
import nl.doorloop.incomesupport.domain.law.DisregardMonths;
import nl.doorloop.incomesupport.domain.law.DisregardParameters;
import nl.doorloop.incomesupport.domain.law.OrderOfDisregards;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Scheme;

/** Whether the disregard that is asked for may be applied to an income of an entitlement. */
record Disregards(RecordIncome income, Terms terms) {
  /** Why it may not; empty where it may, or where none is asked for. */
  Optional<Refusal> refusal() {
    var ground = income.disregard();
    if (ground == DisregardGround.NONE) {
      return Optional.empty();
    }
    if (terms.scheme() != Scheme.GENERAL_ASSISTANCE) {
      return Optional.of(NOT_THE_PARTICIPATIEWET);
    }
    if (income.earner().under27() && !Disregard.isForUnder27(ground)) {
      return Optional.of(DISREGARD_UNDER_27);
    }
    if (!DisregardParameters.isInForce(
        ground, income.month(), terms.municipality(), income.parameters())) {
      return Optional.of(DISREGARD_NOT_IN_FORCE);
    }
    if (ground == UNIFORM_ANEW && !isNewEmployment()) {
      return Optional.of(EMPLOYMENT_NOT_NEW);
    }
    if (ground != UNIFORM_ANEW && !isLeft(ground)) {
      return Optional.of(DISREGARD_USED_UP);
    }
    if (OrderOfDisregards.yields(ground, applying())) {
      return Optional.of(DISREGARD_YIELDS);
    }
    return followsTooEarly(ground) ? Optional.of(DISREGARD_TOO_EARLY) : Optional.empty();
  }

  private boolean isLeft(DisregardGround ground) {
    return DisregardMonths.isLeft(ground, income.month(), months(ground));
  }

  /** As far as it was said, or was applied before and is not used up. */
  private Set<DisregardGround> applying() {
    var applying = EnumSet.noneOf(DisregardGround.class);
    if (income.earner().medicallyLimited()) {
      applying.add(MEDICALLY_LIMITED);
    }
    if (income.earner().subsidised() && isLeft(SUBSIDISED_JOB)) {
      applying.add(SUBSIDISED_JOB);
    }
    boolean begun = months(EARNINGS).stream().anyMatch(first -> first.isBefore(income.month()));
    if (begun && !income.earner().under27() && isKnown(EARNINGS) && isLeft(EARNINGS)) {
      applying.add(EARNINGS);
    }
    return applying;
  }

  private boolean isKnown(DisregardGround ground) {
    return DisregardParameters.in(income.month(), ground, income.parameters()).isPresent();
  }

  /** What happened to a row before it was taken over is not known here: there one's word counts. */
  private boolean isFromARow() {
    return all().anyMatch(one -> one.row() != null);
  }

  /** The months count for the person, whatever entitlement they fell in. */
  private Stream<Terms> all() {
    return Stream.concat(Stream.of(terms), income.others().stream());
  }

  private boolean followsTooEarly(DisregardGround ground) {
    if (isFromARow()) {
      return false;
    }
    var month = income.month();
    return switch (ground) {
      case SINGLE_PARENT -> !DisregardMonths.mayFollow(month, months(EARNINGS));
      case SUBSIDISED_JOB ->
          !income.earner().under27() && !DisregardMonths.mayFollow(month, months(EARNINGS));
      case SUBSIDISED_JOB_PROLONGED ->
          !DisregardMonths.mayProlong(SUBSIDISED_JOB, month, months(SUBSIDISED_JOB));
      case UNIFORM_PROLONGED -> !DisregardMonths.mayProlong(UNIFORM, month, months(UNIFORM));
      case NONE, EARNINGS, PENSION_AGE, MEDICALLY_LIMITED, UNIFORM, UNIFORM_ANEW, UNKNOWN_PERIOD ->
          false;
    };
  }

  private boolean isNewEmployment() {
    var from = income.earner().newEmploymentFrom();
    return from != null
        && ((isFromARow() && isLeft(UNIFORM))
            || DisregardMonths.mayBeginAnew(
                from, income.month(), months(UNIFORM), months(UNIFORM_PROLONGED)));
  }

  /** The other months that have it; that of 2027 in each of its periods. */
  private List<YearMonth> months(DisregardGround ground) {
    return all()
        .flatMap(one -> one.course().incomes().values().stream())
        .map(Income::recorded)
        .filter(r -> !r.month().equals(income.month()))
        .filter(
            r ->
                r.disregardGround() == ground
                    || (ground == UNIFORM && r.disregardGround() == UNIFORM_ANEW))
        .map(IncomeRecorded::month)
        .distinct()
        .toList();
  }
}
