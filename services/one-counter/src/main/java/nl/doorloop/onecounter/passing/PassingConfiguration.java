package nl.doorloop.onecounter.passing;

import java.net.URI;
import nl.doorloop.platform.security.InternalCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the owning services are: {@code doorloop.services.<name>}. */
@Configuration(proxyBeanMethods = false)
class PassingConfiguration {
  @Bean
  Owners owners(InternalCalls calls, Environment environment) {
    return new Owners(
        service ->
            calls.to(
                service,
                URI.create(environment.getRequiredProperty("doorloop.services." + service))));
  }
}
