package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_ARRANGEMENT;
import static nl.doorloop.debtsupport.domain.Given.PROVISION;
import static nl.doorloop.debtsupport.domain.Given.START;
import static nl.doorloop.debtsupport.domain.Given.ended;
import static nl.doorloop.debtsupport.domain.Given.row;
import static nl.doorloop.debtsupport.domain.Given.started;
import static nl.doorloop.language.debtsupport.Arrangement.AMICABLE;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class DebtArrangementTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final StartArrangement START_IT = new StartArrangement(started());

  private final DecisionSpec<ArrangementCommand> arrangement =
      DecisionSpec.of(DebtArrangement.DECIDER);

  @Test
  void starts_once() {
    arrangement.given().when(START_IT).then(started());
    arrangement.given(started()).when(START_IT).thenRefused(ALREADY_STARTED);
    arrangement.given(row(AMICABLE)).when(START_IT).thenRefused(ALREADY_STARTED);
    arrangement.given(started(), ended(MAY)).when(START_IT).thenRefused(ALREADY_STARTED);
  }

  @Test
  void ends_once_within_its_time() {
    arrangement.given(started()).when(end(MAY)).then(ended(MAY));
    arrangement.given(row(AMICABLE)).when(end(MAY)).then(ended(MAY));
    arrangement.given(started()).when(end(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    arrangement.given(started(AMICABLE, MAY, null)).when(end(MAY)).then(ended(MAY));
    arrangement
        .given(started(AMICABLE, MAY, null))
        .when(end(MAY.plusDays(1)))
        .thenRefused(AFTER_THE_END);
    arrangement.given(started(), ended(MAY)).when(end(MAY)).thenRefused(ALREADY_ENDED);
    arrangement.given().when(end(MAY)).thenRefused(NO_ARRANGEMENT);
  }

  private static EndArrangement end(LocalDate to) {
    return new EndArrangement(PROVISION, to, EndReason.OTHER);
  }
}
