package nl.doorloop.incomesupport.domain.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.law.Law;

/** The reduction for a duty to work that is the same in every municipality. */
public final class UniformReduction {
  @Law(
      article = "Participatiewet art. 18 lid 5",
      rule = "A uniform duty that is not met costs the whole aid for one to three months.")
  private static final int LONGEST_MONTHS = 3;

  private static final int SHORTEST_MONTHS = 1;

  @Law(
      article = "Participatiewet art. 18 lid 6 tot en met 8",
      rule =
          "Within twelve months the second is longer than the first, three months at most; every"
              + " further one lasts three months.")
  private static final int MONTHS_OF_RECURRENCE = 12;

  private UniformReduction() {}

  /**
   * One that was imposed before.
   *
   * @param months how long it was to last
   */
  public record Earlier(LocalDate from, int months) {}

  /** Whether it may last so long. */
  public static boolean mayLast(int months, LocalDate from, Collection<Earlier> earlier) {
    return switch (recurrence(from, earlier)) {
      case FIRST -> months >= SHORTEST_MONTHS && months <= LONGEST_MONTHS;
      case REPEATED ->
          months >= Math.min(before(from, earlier).getLast().months() + 1, LONGEST_MONTHS)
              && months <= LONGEST_MONTHS;
      case AGAIN -> months == LONGEST_MONTHS;
    };
  }

  /** How often it happened, each within twelve months after the one before. */
  public static Recurrence recurrence(LocalDate from, Collection<Earlier> earlier) {
    var day = from;
    int times = 0;
    for (var last : before(from, earlier).reversed()) {
      if (!day.isBefore(last.from().plusMonths(MONTHS_OF_RECURRENCE))) {
        break;
      }
      day = last.from();
      times++;
    }
    return switch (times) {
      case 0 -> Recurrence.FIRST;
      case 1 -> Recurrence.REPEATED;
      default -> Recurrence.AGAIN;
    };
  }

  @Law(
      article = "Participatiewet art. 18 lid 5",
      rule = "The reduction for a uniform duty is one hundred percent.")
  public static boolean isWhole(Percentage percentage) {
    return percentage.value().compareTo(BigDecimal.valueOf(100)) == 0;
  }

  private static List<Earlier> before(LocalDate from, Collection<Earlier> earlier) {
    return earlier.stream()
        .filter(one -> one.from().isBefore(from))
        .sorted(Comparator.comparing(Earlier::from))
        .toList();
  }
}
