package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ParameterRefusal.NOTHING_SET;
import static nl.doorloop.continuity.domain.ParameterRefusal.OVERLAPS;
import static nl.doorloop.continuity.domain.ParameterRefusal.SET_BEFORE;

import java.time.LocalDate;
import nl.doorloop.continuity.domain.ParameterCommand.SetParameter;
import nl.doorloop.continuity.domain.ParameterCommand.WithdrawParameter;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSeriesTest {
  private static final ParameterId WEEKS = ParameterId.of("DEBT_DECISION_WEEKS@0505");
  private static final ParameterSet OPEN = weeks("2026-01-01", null, "8");
  private static final ParameterSet CLOSED = weeks("2027-01-01", "2028-01-01", "6");

  private static ParameterSet weeks(String from, @Nullable String to, String value) {
    return new ParameterSet(
        WEEKS,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        value,
        "Verordening");
  }

  @Test
  void a_value_is_set_and_another_follows_on_it() {
    DecisionSpec.of(ParameterSeries.DECIDER).given().when(new SetParameter(OPEN)).then(OPEN);
    DecisionSpec.of(ParameterSeries.DECIDER)
        .given(OPEN)
        .when(new SetParameter(CLOSED))
        .then(CLOSED);
  }

  @Test
  void the_same_again_changes_nothing_and_another_value_from_that_day_is_refused() {
    DecisionSpec.of(ParameterSeries.DECIDER).given(OPEN).when(new SetParameter(OPEN)).then();
    DecisionSpec.of(ParameterSeries.DECIDER)
        .given(OPEN)
        .when(new SetParameter(weeks("2026-01-01", null, "7")))
        .thenRefused(SET_BEFORE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01,2027-01-01,true",
    "2026-06-01,2027-01-02,false",
    "2026-06-01,,true",
    "2027-12-31,,false",
    "2028-01-01,,true"
  })
  void a_value_does_not_hold_beside_another_that_has_a_last_day(
      String from, @Nullable String to, boolean fits) {
    var asked = weeks(from, to, "5");
    var spec = DecisionSpec.of(ParameterSeries.DECIDER).given(CLOSED).when(new SetParameter(asked));
    if (fits) {
      spec.then(asked);
    } else {
      spec.thenRefused(OVERLAPS);
    }
  }

  @Test
  void what_was_withdrawn_makes_room_and_cannot_be_withdrawn_again() {
    var withdrawn = new ParameterWithdrawn(WEEKS, CLOSED.from());
    DecisionSpec.of(ParameterSeries.DECIDER)
        .given(CLOSED)
        .when(new WithdrawParameter(WEEKS, CLOSED.from()))
        .then(withdrawn);
    DecisionSpec.of(ParameterSeries.DECIDER)
        .given(CLOSED, withdrawn)
        .when(new WithdrawParameter(WEEKS, CLOSED.from()))
        .thenRefused(NOTHING_SET);
    var again = weeks("2027-01-01", null, "5");
    DecisionSpec.of(ParameterSeries.DECIDER)
        .given(CLOSED, withdrawn)
        .when(new SetParameter(again))
        .then(again);
  }
}
