package nl.doorloop.incomesupport;

import nl.doorloop.incomesupport.axon.ApplicationAggregate;
import nl.doorloop.incomesupport.axon.EntitlementAggregate;
import nl.doorloop.incomesupport.axon.NotificationAggregate;
import nl.doorloop.incomesupport.domain.Application;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.Notification;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.OrganisationService;
import nl.doorloop.platform.returns.ProposedReturns;
import nl.doorloop.platform.store.AggregateRegistration;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What income support is made of. */
@Configuration(proxyBeanMethods = false)
@Import(OrganisationService.class)
class IncomeSupportConfiguration {
  @Bean
  AggregateRegistration notifications() {
    return new AggregateRegistration(NotificationAggregate.class, Notification.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration applications() {
    return new AggregateRegistration(ApplicationAggregate.class, Application.STREAM_TYPE);
  }

  @Bean
  AggregateRegistration entitlements() {
    return new AggregateRegistration(EntitlementAggregate.class, Entitlement.STREAM_TYPE);
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
