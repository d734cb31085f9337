package nl.doorloop.shelteredwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that decides on sheltered work. */
@SpringBootApplication
public class ShelteredWorkApplication {
  public static void main(String[] args) {
    SpringApplication.run(ShelteredWorkApplication.class, args);
  }
}
