package nl.doorloop.shelteredwork;

import java.time.Clock;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.web.Days;
import nl.doorloop.shelteredwork.axon.EmploymentAggregate;
import nl.doorloop.shelteredwork.domain.Employment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sheltered work is made of. */
@Configuration(proxyBeanMethods = false)
class ShelteredWorkConfiguration {
  @Bean
  AggregateRegistration employmentAggregate() {
    return new AggregateRegistration(EmploymentAggregate.class, Employment.STREAM_TYPE);
  }

  /** Who carries sheltered work out (contract section 5); in every event. */
  @Bean
  Organisation organisation(@Value("${doorloop.organisation}") Organisation organisation) {
    return organisation;
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
  ResidentPlaces residentPlaces(ResidentDirectory directory) {
    return directory::awaitMunicipalityOf;
  }
}
