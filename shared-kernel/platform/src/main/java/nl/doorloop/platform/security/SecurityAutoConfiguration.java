package nl.doorloop.platform.security;

import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import nl.doorloop.platform.DoorloopProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Wires who may call a service, and how it calls another. */
@AutoConfiguration(
    after = OAuth2ResourceServerAutoConfiguration.class,
    before = {
      OAuth2ClientAutoConfiguration.class,
      OAuth2ClientWebSecurityAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class
    })
@EnableConfigurationProperties(OAuth2ClientProperties.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class SecurityAutoConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(SecurityAutoConfiguration.class);
  private static final String TOKEN_KEY = "doorloop.security.token-key";

  @Bean
  @ConditionalOnProperty(TOKEN_KEY)
  CallerToken callerToken(Environment environment, DoorloopProperties properties, Clock clock) {
    return new CallerToken(environment.getRequiredProperty(TOKEN_KEY), properties.service(), clock);
  }

  @Bean
  @ConditionalOnProperty(TOKEN_KEY)
  InternalCalls internalCalls(
      CallerToken tokens,
      ObjectProvider<ObservationRegistry> observations,
      ObjectProvider<JsonMapper> json) {
    return new InternalCalls(
        tokens,
        observations.getIfAvailable(() -> ObservationRegistry.NOOP),
        json.getIfAvailable(JsonMapper::shared));
  }

  @Bean
  BearerCallers bearerCallers(
      ObjectProvider<CallerToken> tokens, ObjectProvider<JwtDecoder> provider) {
    return new BearerCallers(tokens.getIfAvailable(), provider.getIfAvailable());
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain serviceSecurity(
      HttpSecurity http,
      BearerCallers callers,
      ObjectProvider<CallerToken> tokens,
      ObjectProvider<JwtDecoder> provider) {
    if (tokens.getIfAvailable() == null && provider.getIfAvailable() == null) {
      throw new IllegalStateException(
          "Nobody could call this service: set "
              + TOKEN_KEY
              + " or spring.security.oauth2.resourceserver.jwt.issuer-uri.");
    }
    return ServiceSecurity.chain(http, callers);
  }

  /** A span and a timer for each filter of the chain say nothing that the request's own do not. */
  @Bean
  SecurityObservationSettings nothingOfEachFilter() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  Scope scope(ObjectProvider<ResidentPlaces> places, Clock clock) {
    return new Scope(
        (residentId, today) -> places.getObject().municipalityOf(residentId, today), clock);
  }

  @Bean
  @ConditionalOnProperty("spring.security.oauth2.client.registration.doorloop.client-id")
  ClientRegistrationRepository identityProvider(OAuth2ClientProperties properties) {
    return ProviderLogin.askedWhenNeeded(properties);
  }

  @Bean
  @ConditionalOnProperty("doorloop.demo-users")
  UserDetailsService demoUsers() {
    LOG.warn("Demo users can log in with a password that everybody knows: use fictive data only.");
    return new DemoUsers();
  }

  @Bean
  @ConditionalOnProperty("doorloop.demo-users")
  PasswordEncoder demoPasswords() {
    return DemoUsers.asItStands();
  }
}
