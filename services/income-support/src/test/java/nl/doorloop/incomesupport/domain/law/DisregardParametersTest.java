package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.NONE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB_PROLONGED;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_ANEW;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_PROLONGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisregardParametersTest {
  @ParameterizedTest
  @CsvSource({
    "EARNINGS, 2025-12, false",
    "EARNINGS, 2026-01, true",
    "EARNINGS, 2026-12, true",
    "EARNINGS, 2027-01, false",
    "PENSION_AGE, 2025-12, false",
    "PENSION_AGE, 2027-01, true",
    "SINGLE_PARENT, 2025-12, false",
    "SINGLE_PARENT, 2026-01, true",
    "SINGLE_PARENT, 2027-01, false",
    "MEDICALLY_LIMITED, 2025-12, false",
    "MEDICALLY_LIMITED, 2026-01, true",
    "MEDICALLY_LIMITED, 2027-01, true",
    "SUBSIDISED_JOB, 2025-12, false",
    "SUBSIDISED_JOB, 2026-01, true",
    "SUBSIDISED_JOB, 2026-12, true",
    "SUBSIDISED_JOB, 2027-01, false",
    "SUBSIDISED_JOB_PROLONGED, 2025-12, false",
    "SUBSIDISED_JOB_PROLONGED, 2026-12, true",
    "SUBSIDISED_JOB_PROLONGED, 2027-01, false",
    "UNIFORM, 2027-01, true",
    "UNIFORM_PROLONGED, 2027-01, true",
    "UNIFORM_ANEW, 2027-01, true",
    "NONE, 2026-06, false"
  })
  void a_month_has_the_amounts_of_its_own_time(
      DisregardGround ground, YearMonth month, boolean known) {
    assertThat(DisregardParameters.in(month, ground, Parameters.builtIn()).isPresent())
        .isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "UNIFORM, 2026-12, false",
    "UNIFORM, 2027-01, true",
    "UNIFORM_PROLONGED, 2026-12, false",
    "UNIFORM_PROLONGED, 2027-01, true",
    "UNIFORM_ANEW, 2026-12, false",
    "UNIFORM_ANEW, 2027-01, true",
    "EARNINGS, 2026-12, true",
    "EARNINGS, 2027-01, true"
  })
  void the_uniform_disregard_begins_in_2027(
      DisregardGround ground, YearMonth month, boolean inForce) {
    assertThat(
            DisregardParameters.isInForce(
                ground, month, Municipality.DORDRECHT, Parameters.builtIn()))
        .isEqualTo(inForce);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04, DORDRECHT, false",
    "2026-05, DORDRECHT, true",
    "2026-05, SLIEDRECHT, false"
  })
  void a_council_may_begin_earlier(YearMonth month, Municipality municipality, boolean inForce) {
    var begun =
        Parameters.of(
            List.of(
                new ParameterLine(
                    ParameterId.of("UNIFORM_DISREGARD@0505"),
                    LocalDate.of(2026, 5, 1),
                    null,
                    "YES",
                    "Raadsbesluit")));
    assertThat(DisregardParameters.isInForce(UNIFORM, month, municipality, begun))
        .isEqualTo(inForce);
    assertThat(DisregardParameters.in(month, UNIFORM, begun).orElseThrow().highest()).isNull();
  }

  @org.junit.jupiter.api.Test
  void an_amount_that_was_set_counts_from_its_day() {
    var parameters =
        Parameters.of(
            List.of(
                new ParameterLine(
                    ParameterId.of("EARNINGS_DISREGARD_HIGHEST@REGION"),
                    LocalDate.of(2026, 7, 1),
                    null,
                    "291.00",
                    "Staatscourant 2026")));
    assertThat(
            DisregardParameters.in(YearMonth.of(2026, 6), EARNINGS, parameters)
                .orElseThrow()
                .highest())
        .isEqualTo(Money.of("285.00"));
    assertThat(
            DisregardParameters.in(YearMonth.of(2026, 7), EARNINGS, parameters)
                .orElseThrow()
                .highest())
        .isEqualTo(Money.of("291.00"));
    assertThat(DisregardParameters.in(YearMonth.of(2027, 1), EARNINGS, parameters))
        .as("its percentage is not known for 2027")
        .isEmpty();
  }

  @org.junit.jupiter.api.Test
  void each_has_its_number_of_months() {
    assertThat(DisregardParameters.months(EARNINGS)).hasValue(6);
    assertThat(DisregardParameters.months(SINGLE_PARENT)).hasValue(30);
    assertThat(DisregardParameters.months(UNIFORM)).hasValue(12);
    assertThat(DisregardParameters.months(SUBSIDISED_JOB)).hasValue(12);
    assertThat(DisregardParameters.months(UNIFORM_ANEW)).hasValue(12);
    assertThat(DisregardParameters.months(MEDICALLY_LIMITED)).isEmpty();
    assertThat(DisregardParameters.months(SUBSIDISED_JOB_PROLONGED)).isEmpty();
    assertThat(DisregardParameters.months(UNIFORM_PROLONGED)).isEmpty();
    assertThat(DisregardParameters.months(DisregardGround.PENSION_AGE)).isEmpty();
    assertThat(DisregardParameters.months(NONE)).isEmpty();
  }
}
