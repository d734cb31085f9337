package nl.doorloop.continuity;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class ContinuityArchitectureTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.continuity");
  }
}
