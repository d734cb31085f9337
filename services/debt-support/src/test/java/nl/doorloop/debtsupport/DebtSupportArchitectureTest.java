package nl.doorloop.debtsupport;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class DebtSupportArchitectureTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.debtsupport");
  }
}
