package nl.doorloop.language.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import nl.doorloop.language.law.Law;

/**
 * On which days a statutory term may end, and which days count as working days: all but Saturday,
 * Sunday, the generally recognised public holidays and Good Friday, which is put on a par with them
 * (Algemene termijnenwet art. 1 and 3). Days that a royal decree puts on a par with holidays are
 * known from 2023 to 2028: no term ends on them, but work is done.
 */
@Law(
    article = "Algemene termijnenwet art. 1 en 3",
    rule =
        "Saturdays, Sundays, the generally recognised public holidays and Good Friday are no working"
            + " days.",
    certainty = Law.Certainty.NOT_VERIFIED)
public final class LegalCalendar {
  private static final LocalDate FIRST_KINGS_DAY = LocalDate.of(2014, Month.APRIL, 27);

  /** Mostly the Friday after Ascension Day, and Fridays after a holiday on a Thursday. */
  @Law(
      article = "Algemene termijnenwet art. 3 lid 3",
      rule = "No term ends on a day that a royal decree puts on a par with a public holiday.",
      certainty = Law.Certainty.NOT_VERIFIED)
  private static final Set<LocalDate> ON_A_PAR_WITH_HOLIDAYS =
      Set.of(
          LocalDate.of(2023, Month.APRIL, 28),
          LocalDate.of(2023, Month.MAY, 19),
          LocalDate.of(2024, Month.MAY, 10),
          LocalDate.of(2024, Month.DECEMBER, 27),
          LocalDate.of(2025, Month.MAY, 30),
          LocalDate.of(2026, Month.JANUARY, 2),
          LocalDate.of(2026, Month.MAY, 15),
          LocalDate.of(2027, Month.MAY, 7),
          LocalDate.of(2028, Month.APRIL, 28),
          LocalDate.of(2028, Month.MAY, 26));

  private LegalCalendar() {}

  /** A Saturday, a Sunday or a public holiday. */
  public static boolean isRestDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || isHoliday(day);
  }

  /** Whether a statutory term that ends on the day runs on. */
  public static boolean isExtendedFrom(LocalDate day) {
    return isRestDay(day) || ON_A_PAR_WITH_HOLIDAYS.contains(day);
  }

  /** The day itself where a statutory term may end on it, else the next one on which it may. */
  public static LocalDate endFrom(LocalDate day) {
    var end = day;
    while (isExtendedFrom(end)) {
      end = end.plusDays(1);
    }
    return end;
  }

  /** Whether the law names the day, whatever day of the week it is. */
  public static boolean isHoliday(LocalDate day) {
    int year = day.getYear();
    var easter = easter(year);
    return day.equals(LocalDate.of(year, Month.JANUARY, 1))
        || day.equals(easter.minusDays(2))
        || day.equals(easter)
        || day.equals(easter.plusDays(1))
        || day.equals(monarchsBirthday(year))
        || day.equals(LocalDate.of(year, Month.MAY, 5))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(49))
        || day.equals(easter.plusDays(50))
        || day.equals(LocalDate.of(year, Month.DECEMBER, 25))
        || day.equals(LocalDate.of(year, Month.DECEMBER, 26));
  }

  /** The day itself where work is done, else the next one on which it is. */
  public static LocalDate workingDayFrom(LocalDate day) {
    var working = day;
    while (isRestDay(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  /** Celebrated on the day before where it falls on a Sunday; 30 April until 2013. */
  private static LocalDate monarchsBirthday(int year) {
    var day =
        year < FIRST_KINGS_DAY.getYear()
            ? LocalDate.of(year, Month.APRIL, 30)
            : FIRST_KINGS_DAY.withYear(year);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
