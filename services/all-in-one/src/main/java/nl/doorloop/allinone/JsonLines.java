package nl.doorloop.allinone;

import java.util.Map;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The log in the data folder: one JSON object a line, in the same fields as each service writes
 * when it runs apart. The log is set up before any service is, so it brings its own settings.
 */
public final class JsonLines extends StructuredLogEncoder {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "logging.structured.ecs.service.name", "doorloop",
          "logging.structured.ecs.service.node-name", "all-in-one");

  @Override
  public void start() {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addLast(new MapPropertySource("jsonLines", SETTINGS));
    getContext().putObject(Environment.class.getName(), environment);
    setFormat("ecs");
    super.start();
  }
}
