package nl.doorloop.continuity;

import java.time.Clock;
import nl.doorloop.continuity.axon.AssessmentAggregate;
import nl.doorloop.continuity.axon.GuidanceAggregate;
import nl.doorloop.continuity.axon.HandOversAggregate;
import nl.doorloop.continuity.axon.ObjectionAggregate;
import nl.doorloop.continuity.axon.ParameterAggregate;
import nl.doorloop.continuity.axon.ResidentAggregate;
import nl.doorloop.continuity.domain.Assessment;
import nl.doorloop.continuity.domain.Guidance;
import nl.doorloop.continuity.domain.HandOvers;
import nl.doorloop.continuity.domain.Objection;
import nl.doorloop.continuity.domain.ParameterSeries;
import nl.doorloop.continuity.domain.Resident;
import nl.doorloop.continuity.registry.Registry;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.web.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What continuity is made of. */
@Configuration(proxyBeanMethods = false)
class ContinuityConfiguration {
  @Bean
  AggregateRegistration residents() {
    return new AggregateRegistration(ResidentAggregate.class, Resident.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration assessments() {
    return new AggregateRegistration(AssessmentAggregate.class, Assessment.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration parameters() {
    return new AggregateRegistration(ParameterAggregate.class, ParameterSeries.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration objections() {
    return new AggregateRegistration(ObjectionAggregate.class, Objection.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration handOvers() {
    return new AggregateRegistration(HandOversAggregate.class, HandOvers.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration guidance() {
    return new AggregateRegistration(GuidanceAggregate.class, Guidance.STREAM_TYPE);
  }

  /** Who makes the assessments that are recorded here (contract section 5); in their events. */
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

  /** What all services know of a resident's whereabouts, and where it is too new, the registry. */
  @Bean
  ResidentPlaces residentPlaces(ResidentDirectory directory, Registry registry) {
    return (resident, today) ->
        directory.municipalityOf(resident, today).or(() -> registry.municipalityOf(resident));
  }
}
