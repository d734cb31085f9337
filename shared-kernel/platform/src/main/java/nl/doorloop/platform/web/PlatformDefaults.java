package nl.doorloop.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings that every service starts from; whatever a service or its operator sets wins. */
public final class PlatformDefaults implements EnvironmentPostProcessor {
  private static final String FILE = "doorloop/platform-defaults.properties";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    try {
      environment
          .getPropertySources()
          .addLast(new ResourcePropertySource(new ClassPathResource(FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Axon's library asks its maker for updates unless it is told not to, by system property only.
    if (System.getProperty("axoniq.update-checker.disabled") == null) {
      System.setProperty("axoniq.update-checker.disabled", "true");
    }
  }
}
