package nl.doorloop.platform.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.platform.web.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacementTest {
  private static final EntitlementGranted REINSTATED =
      ExampleEvents.withLaterFields().stream()
          .filter(EntitlementGranted.class::isInstance)
          .map(EntitlementGranted.class::cast)
          .findFirst()
          .orElseThrow();

  @Test
  void what_is_left_out_stays() {
    var said = (EntitlementGranted) corrected("{\"from\":\"2026-03-01\"}");
    assertThat(said.from()).isEqualTo("2026-03-01");
    assertThat(said.reinstates()).isEqualTo(REINSTATED.reinstates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"reinstates\":null}",
        "{\"reinstates\":{\"returnId\":\"0198f0c2-7a1c-7e4f-8a21-6c9d0b3e5f0d\","
            + "\"provisionId\":\"0198f0c2-7a12-7aa1-b0c5-6d2e8f4a1703\"}}",
        "{\"provisionId\":\"0198f0c2-7a12-7aa1-b0c5-6d2e8f4a1703\"}"
      })
  void what_an_event_is_about_does_not_change(String different) {
    assertThatThrownBy(() -> corrected(different)).isInstanceOf(InvalidInput.class);
  }

  private static ResidentEvent corrected(String different) {
    return new Replacement(DoorloopJson.mapper().readTree(different)).of(REINSTATED);
  }
}
