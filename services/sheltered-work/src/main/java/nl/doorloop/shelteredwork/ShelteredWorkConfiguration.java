package nl.doorloop.shelteredwork;

import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.OrganisationService;
import nl.doorloop.platform.returns.ProposedReturns;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.shelteredwork.axon.EligibilityAggregate;
import nl.doorloop.shelteredwork.axon.EmploymentAggregate;
import nl.doorloop.shelteredwork.domain.Eligibility;
import nl.doorloop.shelteredwork.domain.Employment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What sheltered work is made of. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationService.class)
class ShelteredWorkConfiguration {
  @Bean
  AggregateRegistration employmentAggregate() {
    return new AggregateRegistration(EmploymentAggregate.class, Employment.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration eligibilityAggregate() {
    return new AggregateRegistration(EligibilityAggregate.class, Eligibility.STREAM_TYPE);
  }

  /** What was proposed to be reinstated. */
  @Bean
  ProposedReturns proposedReturns(JdbcClient jdbc) {
    return new ProposedReturns(jdbc);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
  }
}
