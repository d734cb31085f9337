package nl.doorloop.continuity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that knows who the residents are and keeps their lines together. */
@SpringBootApplication
public class ContinuityApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(ContinuityApplication.class)
        .properties("spring.config.name=continuity")
        .run(args);
  }
}
