package nl.doorloop.platform.json;

import java.time.Clock;
import nl.doorloop.platform.DoorloopProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The event codec, the clock, and Spring's own JSON taught to speak as Doorloop does. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
@EnableConfigurationProperties(DoorloopProperties.class)
public class JsonAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  EventCodec eventCodec() {
    return new EventCodec();
  }

  /** UTC; who needs a day asks for it in Europe/Amsterdam. */
  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  JsonMapperBuilderCustomizer doorloopJson() {
    return DoorloopJson::configure;
  }
}
