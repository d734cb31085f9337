package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.incomesupport.domain.law.ReducedAid.Part;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import org.junit.jupiter.api.Test;

class ReducedAidTest {
  private static final Money AID = Money.of("1200.00");
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void a_whole_month_takes_its_percentage() {
    assertThat(left(part(FIRST, JULY, "100"))).isEqualTo("0.00");
    assertThat(left(part(FIRST, JULY, "33.33"))).isEqualTo("800.04");
    assertThat(left(part(FIRST.minusMonths(1), JULY.plusMonths(1), "30"))).isEqualTo("840.00");
  }

  @Test
  void part_of_a_month_takes_the_share_of_its_days() {
    assertThat(left(part(FIRST, FIRST.plusDays(10), "100"))).isEqualTo("800.00");
    assertThat(left(part(JULY.minusDays(1), JULY.plusMonths(1), "100"))).isEqualTo("1160.00");
    assertThat(left(part(FIRST, FIRST.plusDays(15), "50"), part(FIRST.plusDays(15), JULY, "20")))
        .isEqualTo("780.00");
  }

  @Test
  void what_lies_beside_the_month_takes_nothing() {
    assertThat(left()).isEqualTo("1200.00");
    assertThat(left(part(FIRST.minusMonths(1), FIRST, "100"))).isEqualTo("1200.00");
    assertThat(left(part(JULY, JULY.plusMonths(1), "100"))).isEqualTo("1200.00");
    assertThat(left(part(FIRST.plusDays(5), FIRST.plusDays(3), "100"))).isEqualTo("1200.00");
  }

  private static String left(Part... parts) {
    return ReducedAid.of(AID, JUNE, List.of(parts)).toString();
  }

  private static Part part(LocalDate from, LocalDate to, String percentage) {
    return new Part(from, to, Percentage.of(percentage));
  }
}
