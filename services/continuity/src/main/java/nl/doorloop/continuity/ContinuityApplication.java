package nl.doorloop.continuity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that knows who the residents are and keeps their lines together. */
@SpringBootApplication
public class ContinuityApplication {
  public static void main(String[] args) {
    SpringApplication.run(ContinuityApplication.class, args);
  }
}
