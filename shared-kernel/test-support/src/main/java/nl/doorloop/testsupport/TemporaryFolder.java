package nl.doorloop.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder for the servers of one test JVM, which clears away those of JVMs that were killed. */
final class TemporaryFolder {
  private static final Pattern NAME = Pattern.compile("doorloop-test-(\\d{1,10})-.*");

  private TemporaryFolder() {}

  static Path create() {
    try {
      Path parent = Path.of(System.getProperty("java.io.tmpdir"));
      clearAwayAbandoned(parent);
      return Files.createTempDirectory(
          parent, "doorloop-test-%d-".formatted(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder could be made for the tests", e);
    }
  }

  static void clearAwayAbandoned(Path parent) throws IOException {
    try (Stream<Path> content = Files.list(parent)) {
      for (Path folder : content.filter(TemporaryFolder::isAbandoned).toList()) {
        endServersIn(folder);
        try {
          delete(folder);
        } catch (IOException | UncheckedIOException e) {
          // Another test JVM is at it as well, or something still writes there: what is left is for
          // the next one.
          System.out.println("Real parts: %s is not cleared away yet: %s".formatted(folder, e));
        }
      }
    }
  }

  private static boolean isAbandoned(Path folder) {
    Matcher name = NAME.matcher(folder.getFileName().toString());
    return name.matches()
        && Files.isWritable(folder)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private static void endServersIn(Path folder) {
    ProcessHandle.allProcesses()
        .filter(
            process ->
                process
                    .info()
                    .command()
                    .filter(path -> Path.of(path).startsWith(folder))
                    .isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
