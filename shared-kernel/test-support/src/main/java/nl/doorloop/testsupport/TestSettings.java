package nl.doorloop.testsupport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the environment says about the parts that tests use. */
record TestSettings(Map<String, String> environment) {
  static TestSettings ofThisMachine() {
    return new TestSettings(System.getenv());
  }

  boolean wants(String parts) {
    String wanted = text("DOORLOOP_TEST_PARTS").orElse("");
    if (!wanted.isEmpty() && !wanted.equals("embedded") && !wanted.equals("containers")) {
      throw new IllegalStateException(
          "DOORLOOP_TEST_PARTS is '%s'; it can be 'embedded', 'containers' or absent."
              .formatted(wanted));
    }
    return wanted.equals(parts);
  }

  String postgresImage() {
    return text("DOORLOOP_TEST_POSTGRES_IMAGE").orElse("local/postgres:18.6");
  }

  String kafkaImage() {
    return text("DOORLOOP_TEST_KAFKA_IMAGE").orElse("local/kafka:4.2.1");
  }

  boolean durable() {
    return text("DOORLOOP_TEST_FSYNC").filter("on"::equals).isPresent();
  }

  /**
   * A variable of the environment, or else the system property with that name in lower case and
   * with dots.
   */
  Optional<String> text(String variable) {
    @Nullable String value = environment.get(variable);
    return Optional.ofNullable(
            value != null
                ? value
                : System.getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.')))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
