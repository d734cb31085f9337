package nl.doorloop.onecounter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one-counter as a service of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OneCounterApplication {
  public static void main(String[] args) {
    SpringApplication.run(OneCounterApplication.class, args);
  }
}
