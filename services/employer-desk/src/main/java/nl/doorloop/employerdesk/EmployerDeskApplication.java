package nl.doorloop.employerdesk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that decides on placements with employers. */
@SpringBootApplication
public class EmployerDeskApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(EmployerDeskApplication.class)
        .properties("spring.config.name=employer-desk")
        .run(args);
  }
}
