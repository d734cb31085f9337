package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.NONE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNKNOWN_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisregardTest {
  @ParameterizedTest
  @CsvSource({
    "EARNINGS, 2026-03, 0, 0.00",
    "EARNINGS, 2026-03, 310.25, 77.56",
    "EARNINGS, 2026-03, 1139.99, 285.00",
    "EARNINGS, 2026-03, 1139.96, 284.99",
    "EARNINGS, 2026-03, 1140.00, 285.00",
    "EARNINGS, 2026-03, 1140.01, 285.00",
    "EARNINGS, 2026-03, 2000.00, 285.00",
    "PENSION_AGE, 2026-12, 1139.96, 284.99",
    "PENSION_AGE, 2026-12, 1140.01, 285.00",
    "PENSION_AGE, 2027-01, 903.96, 225.99",
    "PENSION_AGE, 2027-01, 904.00, 226.00",
    "PENSION_AGE, 2027-01, 1140.00, 226.00",
    "SINGLE_PARENT, 2026-03, 1000.00, 125.00",
    "SINGLE_PARENT, 2026-03, 1421.20, 177.65",
    "SINGLE_PARENT, 2026-03, 1421.28, 177.66",
    "SINGLE_PARENT, 2026-03, 1500.00, 177.66",
    "MEDICALLY_LIMITED, 2026-03, 1201.23, 180.18",
    "MEDICALLY_LIMITED, 2026-03, 1201.27, 180.19",
    "MEDICALLY_LIMITED, 2026-03, 3000.00, 180.19",
    "MEDICALLY_LIMITED, 2027-01, 3000.00, 450.00",
    "SUBSIDISED_JOB, 2026-03, 1000.00, 150.00",
    "SUBSIDISED_JOB, 2026-03, 1201.23, 180.18",
    "SUBSIDISED_JOB, 2026-03, 1201.27, 180.19",
    "SUBSIDISED_JOB, 2026-03, 3000.00, 180.19",
    "SUBSIDISED_JOB_PROLONGED, 2026-03, 1201.23, 180.18",
    "SUBSIDISED_JOB_PROLONGED, 2026-03, 3000.00, 180.19",
    "UNIFORM, 2027-01, 1000.00, 150.00",
    "UNIFORM_PROLONGED, 2028-01, 3000.00, 450.00",
    "UNIFORM_ANEW, 2028-02, 3000.00, 450.00",
    "UNIFORM, 2027-01, 3000.00, 450.00",
    "NONE, 2026-03, 1000.00, 0.00"
  })
  void a_share_of_the_earnings_does_not_count_up_to_an_amount(
      DisregardGround ground, YearMonth month, String earnings, String disregarded) {
    assertThat(Disregard.of(ground, month, Money.of(earnings), Parameters.builtIn()))
        .isEqualTo(new Disregard(ground, Money.of(disregarded)));
  }

  @Test
  void nothing_is_disregarded_of_a_month_whose_amounts_are_not_known() {
    var nothing = new Disregard(UNKNOWN_PERIOD, Money.of("0"));

    assertThat(
            Disregard.of(EARNINGS, YearMonth.of(2025, 12), Money.of("100"), Parameters.builtIn()))
        .isEqualTo(nothing);
    assertThat(
            Disregard.of(EARNINGS, YearMonth.of(2026, 1), Money.of("100"), Parameters.builtIn())
                .ground())
        .isEqualTo(EARNINGS);
    assertThat(Disregard.of(EARNINGS, YearMonth.of(2027, 1), Money.of("100"), Parameters.builtIn()))
        .isEqualTo(nothing);
  }

  @Test
  void the_young_have_no_disregard_of_2026() {
    assertThat(Disregard.isForUnder27(EARNINGS)).isFalse();
    assertThat(Disregard.isForUnder27(SINGLE_PARENT)).isFalse();
    assertThat(Disregard.isForUnder27(DisregardGround.PENSION_AGE)).isFalse();
    assertThat(Disregard.isForUnder27(NONE)).isTrue();
    assertThat(Disregard.isForUnder27(UNIFORM)).isTrue();
    assertThat(Disregard.isForUnder27(MEDICALLY_LIMITED)).isTrue();
    assertThat(Disregard.isForUnder27(SUBSIDISED_JOB)).isTrue();
  }
}
