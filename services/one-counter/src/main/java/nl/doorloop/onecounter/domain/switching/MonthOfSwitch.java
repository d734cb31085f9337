package nl.doorloop.onecounter.domain.switching;

import java.time.YearMonth;
import java.util.List;

/**
 * One calendar month around a switch.
 *
 * @param days all days of the month, as runs
 * @param amounts as recorded; empty where nothing is
 */
public record MonthOfSwitch(YearMonth month, List<CoverRun> days, List<MonthAmount> amounts) {
  public MonthOfSwitch {
    days = List.copyOf(days);
    amounts = List.copyOf(amounts);
  }
}
