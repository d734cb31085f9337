package nl.doorloop.debtsupport;

import nl.doorloop.debtsupport.axon.DebtArrangementAggregate;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.platform.organisation.OrganisationService;
import nl.doorloop.platform.store.AggregateRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What debt support is made of. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationService.class)
class DebtSupportConfiguration {
  @Bean
  AggregateRegistration arrangementAggregate() {
    return new AggregateRegistration(DebtArrangementAggregate.class, DebtArrangement.STREAM_TYPE);
  }
}
