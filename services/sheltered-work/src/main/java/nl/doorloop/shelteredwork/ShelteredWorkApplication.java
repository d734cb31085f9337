package nl.doorloop.shelteredwork;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that decides on sheltered work. */
@SpringBootApplication
public class ShelteredWorkApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(ShelteredWorkApplication.class)
        .properties("spring.config.name=sheltered-work")
        .run(args);
  }
}
