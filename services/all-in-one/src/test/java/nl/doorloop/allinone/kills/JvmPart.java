package nl.doorloop.allinone.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part that is a JVM: Kafka or one instance of a service. */
final class JvmPart extends Part {
  private static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Xmx192m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData");

  private final Path folder;
  private final List<String> command;
  private final BooleanSupplier answers;
  private volatile @Nullable Process process;

  /**
   * @param folder of its log and its console
   * @param arguments of its main method
   * @param answers whether it does its work now
   */
  JvmPart(
      String name,
      Path folder,
      String classPath,
      Class<?> main,
      List<String> arguments,
      BooleanSupplier answers) {
    super(name);
    this.folder = folder;
    this.answers = answers;
    this.command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                OPTIONS,
                classCache(main),
                List.of("-Ddoorloop.log=" + folder, "-cp", classPath, main.getName()),
                arguments)
            .flatMap(List::stream)
            .toList();
  }

  /**
   * Where somebody has made caches of loaded classes for this very class path (JEP 483), a part is
   * back in half the time.
   */
  private static List<String> classCache(Class<?> main) {
    var caches = System.getProperty("doorloop.kills.class-caches");
    return caches == null
        ? List.of()
        : List.of(
            "-XX:AOTCache=" + Path.of(caches, main.getSimpleName() + ".aot"), "-Xlog:aot*=off");
  }

  /** As Spring Boot takes settings on the command line. */
  static List<String> arguments(Map<String, ?> settings) {
    return settings.entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue()).toList();
  }

  @Override
  ProcessHandle start() throws IOException {
    Files.createDirectories(folder);
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("DOORLOOP_"));
    var started =
        builder
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("console.log").toFile()))
            .start();
    process = started;
    return started.toHandle();
  }

  @Override
  boolean answers() {
    return answers.getAsBoolean();
  }

  @Override
  boolean kill() {
    var victim = process;
    return victim != null && victim.isAlive() && victim.toHandle().destroyForcibly();
  }
}
