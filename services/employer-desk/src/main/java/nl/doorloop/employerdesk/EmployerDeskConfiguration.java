package nl.doorloop.employerdesk;

import nl.doorloop.employerdesk.axon.EmployerAggregate;
import nl.doorloop.employerdesk.axon.EmployerAgreementAggregate;
import nl.doorloop.employerdesk.axon.EmployerRequestAggregate;
import nl.doorloop.employerdesk.axon.OpeningAggregate;
import nl.doorloop.employerdesk.axon.PlacementAggregate;
import nl.doorloop.employerdesk.axon.ProposalsAggregate;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerRequest;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.proposals.Proposals;
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

  @Bean
  AggregateRegistration employerAggregate() {
    return new AggregateRegistration(EmployerAggregate.class, Employer.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration openingAggregate() {
    return new AggregateRegistration(OpeningAggregate.class, Opening.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration employerRequestAggregate() {
    return new AggregateRegistration(EmployerRequestAggregate.class, EmployerRequest.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration proposalsAggregate() {
    return new AggregateRegistration(ProposalsAggregate.class, Proposals.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration agreementAggregate() {
    return new AggregateRegistration(
        EmployerAgreementAggregate.class, EmployerAgreement.STREAM_TYPE);
  }
}
