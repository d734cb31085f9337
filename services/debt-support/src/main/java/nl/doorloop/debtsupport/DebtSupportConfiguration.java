package nl.doorloop.debtsupport;

import nl.doorloop.debtsupport.axon.DebtArrangementAggregate;
import nl.doorloop.debtsupport.axon.DebtRequestAggregate;
import nl.doorloop.debtsupport.axon.EarlySignalAggregate;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.debtsupport.domain.DebtRequest;
import nl.doorloop.debtsupport.domain.EarlySignal;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.OrganisationService;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What debt support is made of. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationService.class)
class DebtSupportConfiguration {
  @Bean
  AggregateRegistration signalAggregate() {
    return new AggregateRegistration(EarlySignalAggregate.class, EarlySignal.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration requestAggregate() {
    return new AggregateRegistration(DebtRequestAggregate.class, DebtRequest.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration arrangementAggregate() {
    return new AggregateRegistration(DebtArrangementAggregate.class, DebtArrangement.STREAM_TYPE);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
  }
}
