package nl.doorloop.platform.organisation;

import java.time.Clock;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.handovers.NamedProvisions;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.store.Mandates;
import nl.doorloop.platform.web.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts that every such service has; it imports them. */
@Configuration(proxyBeanMethods = false)
public class OrganisationService {
  /** Who carries the service out (contract section 5); in every event. */
  @Bean
  Organisation organisation(@Value("${doorloop.organisation}") Organisation organisation) {
    return organisation;
  }

  @Bean
  ServiceDesk serviceDesk(Scope scope, Organisation organisation) {
    return new ServiceDesk(scope, organisation);
  }

  @Bean
  CommandAnswers commandAnswers(Commands commands) {
    return new CommandAnswers(commands);
  }

  @Bean
  Days days(Clock clock) {
    return new Days(clock);
  }

  @Bean
  Mandates mandates(
      ParameterTable parameters,
      ResidentDirectory directory,
      Organisation organisation,
      Days days) {
    return new ParameterMandates(parameters, directory, organisation, days);
  }

  @Bean
  ResidentPlaces residentPlaces(ResidentDirectory directory) {
    return directory::awaitMunicipalityOf;
  }

  /** What must not end while it is handed over. */
  @Bean
  NamedProvisions namedProvisions(JdbcClient jdbc) {
    return new NamedProvisions(jdbc);
  }
}
