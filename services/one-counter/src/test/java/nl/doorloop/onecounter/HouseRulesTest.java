package nl.doorloop.onecounter;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.onecounter");
  }
}
