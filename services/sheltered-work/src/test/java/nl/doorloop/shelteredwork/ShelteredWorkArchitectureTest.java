package nl.doorloop.shelteredwork;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class ShelteredWorkArchitectureTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.shelteredwork");
  }
}
