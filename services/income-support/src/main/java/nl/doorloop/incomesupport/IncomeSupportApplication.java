package nl.doorloop.incomesupport;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The service that decides on income support. */
@SpringBootApplication
public class IncomeSupportApplication {
  public static void main(String[] args) {
    new SpringApplicationBuilder(IncomeSupportApplication.class)
        .properties("spring.config.name=income-support")
        .run(args);
  }
}
