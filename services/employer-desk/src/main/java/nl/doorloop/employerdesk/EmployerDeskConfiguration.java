package nl.doorloop.employerdesk;

import nl.doorloop.employerdesk.axon.PlacementAggregate;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.platform.organisation.OrganisationService;
import nl.doorloop.platform.store.AggregateRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the employer desk is made of. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationService.class)
class EmployerDeskConfiguration {
  @Bean
  AggregateRegistration placementAggregate() {
    return new AggregateRegistration(PlacementAggregate.class, Placement.STREAM_TYPE);
  }
}
