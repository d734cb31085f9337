package nl.doorloop.incomesupport;

import java.time.Clock;
import nl.doorloop.incomesupport.axon.ApplicationAggregate;
import nl.doorloop.incomesupport.axon.EntitlementAggregate;
import nl.doorloop.incomesupport.domain.Application;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.web.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What income support is made of. */
@Configuration(proxyBeanMethods = false)
class IncomeSupportConfiguration {
  @Bean
  AggregateRegistration applications() {
    return new AggregateRegistration(ApplicationAggregate.class, Application.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration entitlements() {
    return new AggregateRegistration(EntitlementAggregate.class, Entitlement.STREAM_TYPE);
  }

  /** Who carries income support out (contract section 5); in every event. */
  @Bean
  Organisation organisation(@Value("${doorloop.organisation}") Organisation organisation) {
    return organisation;
  }

  @Bean
  CommandAnswers commandAnswers(Commands commands) {
    return new CommandAnswers(commands);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
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
