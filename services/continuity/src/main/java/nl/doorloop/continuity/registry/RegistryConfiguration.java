package nl.doorloop.continuity.registry;

import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.feed.RelaySource;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the registry is made of. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {
  @Bean
  RegistryTable registryTable(JdbcClient jdbc, PersonalDataKeys keys) {
    return new RegistryTable(jdbc, keys);
  }

  @Bean
  Registration registration(
      RegistryTable table, PersonalDataKeys keys, Commands commands, BulkDecisions bulk) {
    return new Registration(table, keys, commands, bulk);
  }

  @Bean
  Registry registry(RegistryTable table) {
    return new Registry(table);
  }

  @Bean
  Matches matches(JdbcClient jdbc) {
    return new Matches(jdbc);
  }

  @Bean
  RelaySource identityFeed() {
    return new IdentityFeed();
  }
}
