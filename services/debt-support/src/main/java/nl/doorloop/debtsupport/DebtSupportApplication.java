package nl.doorloop.debtsupport;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that decides on debt support. */
@SpringBootApplication
public class DebtSupportApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(DebtSupportApplication.class)
        .properties("spring.config.name=debt-support")
        .run(args);
  }
}
