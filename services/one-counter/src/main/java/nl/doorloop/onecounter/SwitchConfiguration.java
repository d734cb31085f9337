package nl.doorloop.onecounter;

import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.residents.Switches;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what looks at income over a switch. */
@Configuration(proxyBeanMethods = false)
class SwitchConfiguration {
  @Bean
  Switches switches(Residents residents, Today today) {
    return new Switches(residents, today);
  }
}
