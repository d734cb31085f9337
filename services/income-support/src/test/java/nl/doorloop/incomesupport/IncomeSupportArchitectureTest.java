package nl.doorloop.incomesupport;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class IncomeSupportArchitectureTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.incomesupport");
  }
}
