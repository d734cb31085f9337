package nl.doorloop.onecounter;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The one-counter as a service of its own. Its settings stand in {@code one-counter.yaml}, so that
 * several services fit on one class path.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneCounterApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(OneCounterApplication.class)
        .properties("spring.config.name=one-counter")
        .run(args);
  }
}
