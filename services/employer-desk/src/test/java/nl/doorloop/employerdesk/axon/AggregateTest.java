package nl.doorloop.employerdesk.axon;

import static org.assertj.core.api.Assertions.assertThatCode;

import nl.doorloop.platform.store.EveryCommandIsHandled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        PlacementAggregate.class,
        EmployerAggregate.class,
        OpeningAggregate.class,
        EmployerRequestAggregate.class,
        EmployerAgreementAggregate.class,
        ProposalsAggregate.class
      })
  void every_command_has_a_handler(Class<?> aggregate) {
    assertThatCode(() -> EveryCommandIsHandled.in(aggregate)).doesNotThrowAnyException();
  }
}
