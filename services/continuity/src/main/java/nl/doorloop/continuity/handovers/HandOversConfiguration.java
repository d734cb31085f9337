package nl.doorloop.continuity.handovers;

import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.web.Days;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What hand-overs need beside their decider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandOverSettings.class)
class HandOversConfiguration {
  @Bean
  HandOverTable handOverTable(JdbcClient jdbc) {
    return new HandOverTable(jdbc);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
  }

  @Bean
  Alarms alarms(
      HandOverTable table,
      Commands commands,
      PlatformTransactionManager transactions,
      Days days,
      HandOverSettings settings) {
    return new Alarms(
        table, commands, new TransactionTemplate(transactions), days, settings.alarmsEvery());
  }
}
