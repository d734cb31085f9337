package nl.doorloop.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a row says in the columns of its own source, in the order of {@link Source#columns()}. */
sealed interface Detail {

  Source source();

  List<String> cells();

  /**
   * A change that a later delivery of the file could bring: another amount, other hours, another
   * rung.
   */
  Detail revised();

  /** A benefit; the amount is per month, in cents. */
  record IncomeSupport(Scheme scheme, Household household, long cents, boolean supplementary)
      implements Detail {
    @Override
    public Source source() {
      return Source.INCOME_SUPPORT;
    }

    @Override
    public List<String> cells() {
      var amount = String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
      return List.of(scheme.name(), household.name(), amount, yesOrNo(supplementary));
    }

    @Override
    public Detail revised() {
      return new IncomeSupport(scheme, household, cents + 2_537, supplementary);
    }
  }

  /** A place at the sheltered-work company, or through it; hours are per week, in tenths. */
  record ShelteredWork(
      Situation modality, int tenthsOfHours, String employer, @Nullable LocalDate firstPay)
      implements Detail {
    @Override
    public Source source() {
      return Source.SHELTERED_WORK;
    }

    @Override
    public List<String> cells() {
      return List.of(modality.name(), hours(tenthsOfHours), employer, text(firstPay));
    }

    @Override
    public Detail revised() {
      return new ShelteredWork(modality, tenthsOfHours + 20, employer, firstPay);
    }
  }

  /** Work or work experience at an employer; the subsidy is a percentage, 0 for none. */
  record Placement(
      Kind kind,
      int tenthsOfHours,
      String employer,
      int subsidy,
      boolean jobCoach,
      @Nullable LocalDate firstPay)
      implements Detail {
    @Override
    public Source source() {
      return Source.PLACEMENTS;
    }

    @Override
    public List<String> cells() {
      return List.of(
          kind.name(),
          hours(tenthsOfHours),
          employer,
          subsidy == 0 ? "" : String.valueOf(subsidy),
          yesOrNo(jobCoach),
          text(firstPay));
    }

    @Override
    public Detail revised() {
      int revisedSubsidy = subsidy == 0 ? 0 : Math.max(5, subsidy - 5);
      return new Placement(kind, tenthsOfHours + 20, employer, revisedSubsidy, jobCoach, firstPay);
    }
  }

  /** A rung of the participation ladder, 1 to 4, as somebody judged it on a day. */
  record Assessment(int rung) implements Detail {
    @Override
    public Source source() {
      return Source.ASSESSMENTS;
    }

    @Override
    public List<String> cells() {
      return List.of(String.valueOf(rung));
    }

    @Override
    public Detail revised() {
      return new Assessment(rung == 4 ? 3 : rung + 1);
    }
  }

  /** Help with debts. */
  record DebtSupport(Arrangement arrangement) implements Detail {
    @Override
    public Source source() {
      return Source.DEBT_SUPPORT;
    }

    @Override
    public List<String> cells() {
      return List.of(arrangement.name());
    }

    @Override
    public Detail revised() {
      return new DebtSupport(
          arrangement == Arrangement.COUNSELLING
              ? Arrangement.STABILISATION
              : Arrangement.COUNSELLING);
    }
  }

  enum Scheme {
    GENERAL_ASSISTANCE,
    SPECIAL_ASSISTANCE,
    IOAW,
    IOAZ,
    BBZ
  }

  /** The three household types of general assistance. */
  enum Household {
    SINGLE,
    SINGLE_PARENT,
    COUPLE
  }

  enum Kind {
    TRIAL,
    PARTICIPATION,
    JOB,
    SELF_EMPLOYED
  }

  enum Arrangement {
    COUNSELLING,
    STABILISATION,
    AMICABLE,
    STATUTORY
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  private static String hours(int tenths) {
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
