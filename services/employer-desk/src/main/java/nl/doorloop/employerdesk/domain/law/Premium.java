package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** The premium for who works in a participation placement. */
@Law(
    article = "Participatiewet art. 10a lid 6",
    rule =
        "Each time a resident worked in a participation placement for six months, a premium is paid"
            + " if they cooperated enough in those six months.")
public final class Premium {
  private static final int MONTHS = 6;
  private static final int HALF_YEARS = 8;

  private Premium() {}

  /**
   * For which six months it is due; 1 for the first.
   *
   * @param end the first day without the placement, as far as that is known
   * @param settled for which six months it was settled
   * @return the earliest that have passed and are not settled; empty where there are none
   */
  public static Optional<Integer> dueOn(
      LocalDate on, LocalDate from, @Nullable LocalDate end, Collection<Integer> settled) {
    return IntStream.rangeClosed(1, HALF_YEARS)
        .boxed()
        .filter(halfYear -> !settled.contains(halfYear))
        .findFirst()
        .filter(
            halfYear -> {
              var passed = from.plusMonths((long) MONTHS * halfYear);
              return !on.isBefore(passed) && (end == null || !end.isBefore(passed));
            });
  }
}
