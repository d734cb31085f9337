package nl.doorloop.onecounter.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.switching.CoverRun;
import nl.doorloop.onecounter.domain.switching.DayCover;
import nl.doorloop.onecounter.domain.switching.MonthAmount;
import nl.doorloop.onecounter.domain.switching.MonthOfSwitch;
import nl.doorloop.onecounter.domain.switching.OfferedRemedy;
import nl.doorloop.onecounter.domain.switching.OfferedRemedy.Reason;
import nl.doorloop.onecounter.domain.switching.Remedy;
import nl.doorloop.onecounter.domain.switching.Switch;
import nl.doorloop.onecounter.domain.switching.Uncovered;
import nl.doorloop.onecounter.domain.switching.Uncovered.Certainty;
import nl.doorloop.onecounter.residents.ResidentOverview.ProvisionInForce;
import org.jspecify.annotations.Nullable;

/**
 * Income over a switch, as the API answers it.
 *
 * @param on the day of the switch
 * @param knownOn the instant whose knowledge this is
 * @param indicative always true: it follows from what was recorded, and decides nothing
 * @param complete whether the caller may see all income; if not, no gaps are told
 */
public record SwitchAnswer(
    ResidentId residentId,
    LocalDate on,
    Instant knownOn,
    boolean indicative,
    boolean complete,
    List<Month> months,
    List<UncoveredDays> uncovered) {
  public SwitchAnswer {
    months = List.copyOf(months);
    uncovered = List.copyOf(uncovered);
  }

  /** A calendar month, with all its days as runs. */
  public record Month(YearMonth month, List<Run> days, List<MonthAmount> amounts) {
    public Month {
      days = List.copyOf(days);
      amounts = List.copyOf(amounts);
    }

    static Month of(MonthOfSwitch month) {
      return new Month(month.month(), month.days().stream().map(Run::of).toList(), month.amounts());
    }
  }

  /** Days on which the same covers; {@code to} is the first day after them. */
  public record Run(
      LocalDate from, LocalDate to, DayCover cover, List<ProvisionInForce> provisions) {
    public Run {
      provisions = List.copyOf(provisions);
    }

    static Run of(CoverRun run) {
      return new Run(
          run.from(),
          run.to(),
          run.cover(),
          run.provisions().stream().map(Residents::inForce).toList());
    }
  }

  /** Days without cover, with each remedy once; {@code to} is absent while open. */
  public record UncoveredDays(
      LocalDate from, @Nullable LocalDate to, Certainty certainty, List<RemedyOnDays> remedies) {
    public UncoveredDays {
      remedies = List.copyOf(remedies);
    }

    static UncoveredDays of(Uncovered days) {
      return new UncoveredDays(
          days.from(),
          days.to(),
          days.certainty(),
          days.remedies().stream().map(RemedyOnDays::of).toList());
    }
  }

  /**
   * @param from the first of the days on which it is available; absent where on none
   */
  public record RemedyOnDays(
      Remedy remedy,
      String article,
      boolean available,
      Reason reason,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    static RemedyOnDays of(OfferedRemedy offered) {
      return new RemedyOnDays(
          offered.remedy(),
          offered.remedy().article(),
          offered.available(),
          offered.reason(),
          offered.from(),
          offered.to());
    }
  }

  static SwitchAnswer of(Switches.Seen seen, Switch switched) {
    return new SwitchAnswer(
        seen.residentId(),
        switched.on(),
        seen.knownOn(),
        true,
        seen.complete(),
        switched.months().stream().map(Month::of).toList(),
        switched.uncovered().stream().map(UncoveredDays::of).toList());
  }
}
