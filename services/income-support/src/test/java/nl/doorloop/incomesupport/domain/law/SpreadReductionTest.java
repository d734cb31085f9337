package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadReductionTest {
  private static final Percentage WHOLE = Percentage.of("100");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "1, 100, true",
    "1, 33.34 33.33 33.33, true",
    "1, 33.33 33.34 33.33, false",
    "1, 50 50, true",
    "1, 34 33 32, false",
    "1, 34 33 34, false",
    "1, 40 20 20 20, false",
    "2, 66.67 66.67 66.66, true",
    "2, 66.66 66.67 66.67, false",
    "2, 100 100, true",
    "2, 100, false",
    "3, 100 100 100, true",
    "3, 100 100, false"
  })
  void the_first_of_three_months_at_most_takes_a_third_at_least(
      int months, String spread, boolean allowed) {
    assertThat(SpreadReduction.isSpread(WHOLE, months, percentages(spread))).isEqualTo(allowed);
  }

  @Test
  void nothing_is_no_spreading() {
    assertThat(SpreadReduction.isSpread(WHOLE, 1, List.of())).isFalse();
  }

  @Test
  void a_lower_one_is_spread_in_the_same_way() {
    var half = Percentage.of("50");
    assertThat(SpreadReduction.isSpread(half, 1, percentages("16.67 16.67 16.66"))).isTrue();
    assertThat(SpreadReduction.isSpread(half, 1, percentages("16.66 16.67 16.67"))).isFalse();
    assertThat(SpreadReduction.isSpread(half, 1, percentages("50 50"))).isFalse();
  }

  @Test
  void only_where_the_council_said_so_and_from_that_day_on() {
    var line =
        new ParameterLine(ParameterId.of("REDUCTION_SPREAD@0505"), MAY, null, "YES", "ordinance");
    var parameters = Parameters.of(List.of(line));

    assertThat(isAllowed(MAY.minusDays(1), Municipality.DORDRECHT, parameters)).isFalse();
    assertThat(isAllowed(MAY, Municipality.DORDRECHT, parameters)).isTrue();
    assertThat(isAllowed(MAY, Municipality.SLIEDRECHT, parameters)).isFalse();
    assertThat(isAllowed(MAY, Municipality.DORDRECHT, Parameters.builtIn())).isFalse();
  }

  private static boolean isAllowed(LocalDate from, Municipality municipality, Parameters set) {
    return SpreadReduction.isAllowed(from, municipality, set);
  }

  private static List<Percentage> percentages(String spread) {
    return Stream.of(spread.split(" ")).map(Percentage::of).toList();
  }
}
