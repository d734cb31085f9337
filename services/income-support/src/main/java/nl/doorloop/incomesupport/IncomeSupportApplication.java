package nl.doorloop.incomesupport;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that decides on income support. */
@SpringBootApplication
public class IncomeSupportApplication {
  public static void main(String[] args) {
    SpringApplication.run(IncomeSupportApplication.class, args);
  }
}
