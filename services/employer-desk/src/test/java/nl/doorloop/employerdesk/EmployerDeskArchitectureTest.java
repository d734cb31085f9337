package nl.doorloop.employerdesk;

import nl.doorloop.testsupport.HouseRules;
import org.junit.jupiter.api.Test;

class EmployerDeskArchitectureTest {
  @Test
  void the_house_rules_are_kept() {
    HouseRules.check("nl.doorloop.employerdesk");
  }
}
