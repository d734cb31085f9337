package nl.doorloop.platform.corrections;

import java.util.Optional;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.CommandsAutoConfiguration;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Lets a service that decides be corrected. */
@AutoConfiguration(after = CommandsAutoConfiguration.class)
@ConditionalOnBean(Corrections.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class CorrectionsAutoConfiguration {
  @Bean
  CorrectionApi correctionApi(
      Scope scope,
      Optional<ServiceDesk> desk,
      EventStreams streams,
      Corrections corrections,
      Commands commands) {
    return new CorrectionApi(scope, desk, streams, corrections, commands);
  }
}
