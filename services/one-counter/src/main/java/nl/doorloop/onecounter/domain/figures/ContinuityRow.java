package nl.doorloop.onecounter.domain.figures;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of continuity of one municipality, or of all together. A count is absent only where
 * it is suppressed; a share, a median and what stands for a hundred residents also where there is
 * nothing to take it of. Of an even number the median is the lower middle one.
 *
 * @param municipality its code, or {@code NONE} where no fact names one; absent for all together
 */
public record ContinuityRow(
    @Nullable String municipality,
    HandOvers handOvers,
    IncomeGaps incomeGaps,
    FallBacks fallBacks) {
  /**
   * @param of offers that were answered, or whose term has passed
   * @param withinTerm those that were answered on the last day of the term at the latest
   * @param share {@code withinTerm} of {@code of}, from 0 to 1
   * @param started those whose receiver has started
   * @param medianDaysToStart from the offer to the start
   */
  public record HandOvers(
      @Nullable Long of,
      @Nullable Long withinTerm,
      @Nullable Double share,
      @Nullable Long started,
      @Nullable Long medianDaysToStart) {}

  /**
   * @param residents whose trajectory was open on a day of the period
   * @param withGap those who had no income on at least one day of it
   * @param days without income, of all of them together
   */
  public record IncomeGaps(
      @Nullable Long residents,
      @Nullable Long withGap,
      @Nullable Long days,
      @Nullable Double daysPerHundred) {}

  /**
   * @param of fall-backs under a return agreement
   * @param reinstated those whose earlier support was reinstated without a new intake
   * @param medianDays from the fall-back to the first day of reinstated support
   */
  public record FallBacks(
      @Nullable Long of, @Nullable Long reinstated, @Nullable Long medianDays) {}

  /** How many of its counts are suppressed. */
  int hidden() {
    return (int)
        Stream.of(
                handOvers.of(),
                handOvers.withinTerm(),
                handOvers.started(),
                incomeGaps.residents(),
                incomeGaps.withGap(),
                fallBacks.of(),
                fallBacks.reinstated())
            .filter(Objects::isNull)
            .count();
  }

  /** Whether nothing of a figure is suppressed, so that what it counts may be told as well. */
  public boolean shows(ContinuityFigure figure) {
    return switch (figure) {
      case ANSWERED_WITHIN_TERM -> handOvers.of() != null && handOvers.withinTerm() != null;
      case DAYS_TO_START -> handOvers.of() != null && handOvers.started() != null;
      case INCOME_GAP_DAYS -> incomeGaps.residents() != null && incomeGaps.withGap() != null;
      case REINSTATED -> fallBacks.of() != null && fallBacks.reinstated() != null;
    };
  }
}
