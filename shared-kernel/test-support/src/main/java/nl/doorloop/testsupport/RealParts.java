package nl.doorloop.testsupport;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A real PostgreSQL and a real Kafka for tests. One of each runs per JVM, from its first use to the
 * end of the JVM: in containers where a Docker engine answers and has the images, else embedded.
 * Which of the two, and why, is said once on the console.
 *
 * <table>
 *   <caption>Environment variables, or system properties in lower case with dots</caption>
 *   <tr><td>{@code DOORLOOP_TEST_PARTS}</td><td>{@code embedded} uses the embedded servers in any case, {@code containers}
 *       fails where there are no containers</td></tr>
 *   <tr><td>{@code DOORLOOP_TEST_POSTGRES_IMAGE}, {@code DOORLOOP_TEST_KAFKA_IMAGE}</td><td>other images, for example the
 *       official ones; they have to be on the machine already</td></tr>
 *   <tr><td>{@code DOORLOOP_TEST_FSYNC}</td><td>{@code on} makes PostgreSQL as durable as in production</td></tr>
 * </table>
 */
public final class RealParts {
  private static final Supplier<Parts> PARTS = new Once<>(RealParts::choose);

  private RealParts() {}

  /**
   * A database.
   *
   * @param user a superuser
   */
  public record Postgres(String jdbcUrl, String user, String password) {}

  /** A broker. It makes no topics by itself. */
  public record Kafka(String bootstrapServers) {}

  /** A new, empty database at each call, on the server that this JVM shares. */
  public static Postgres postgres() {
    return PARTS.get().newDatabase();
  }

  /**
   * The broker that this JVM shares; tests keep out of each other's way by the names of their
   * topics and groups.
   */
  public static Kafka kafka() {
    return PARTS.get().kafka();
  }

  /** Which parts are used and why, as said on the console. */
  static String description() {
    return PARTS.get().description();
  }

  private static Parts choose() {
    Parts parts = choose(TestSettings.ofThisMachine());
    System.out.println("Real parts: " + parts.description());
    AtJvmEnd.run(parts::close);
    return parts;
  }

  static Parts choose(TestSettings settings) {
    Optional<String> against =
        settings.wants("embedded")
            ? Optional.of("DOORLOOP_TEST_PARTS asks for them")
            : DockerEngine.reasonAgainst(settings);
    if (against.isEmpty()) {
      return new ContainerParts(settings);
    }
    if (settings.wants("containers")) {
      throw new IllegalStateException(
          "DOORLOOP_TEST_PARTS asks for containers, but %s.".formatted(against.get()));
    }
    return new EmbeddedParts(settings, against.get());
  }
}
