package nl.doorloop.platform.identity;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Offers {@link PersonalDataKeys} to the services that were given keys, and to no other. */
@AutoConfiguration
public class IdentityAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty({"doorloop.keys.personal-data", "doorloop.keys.bsn"})
  PersonalDataKeys personalDataKeys(Environment environment) {
    return new PersonalDataKeys(
        environment.getRequiredProperty("doorloop.keys.personal-data"),
        environment.getRequiredProperty("doorloop.keys.bsn"));
  }
}
