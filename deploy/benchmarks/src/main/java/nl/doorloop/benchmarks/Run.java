package nl.doorloop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * One run of the benchmarks.
 *
 * @param quick fewer and smaller: to see that it works, not to quote
 * @param home the folder of this module
 */
public record Run(boolean quick, Path home) {
  /** How often every side is measured. */
  public static final int PAIRS = 5;

  public int of(int quickly, int fully) {
    return quick ? quickly : fully;
  }

  /** An empty folder under {@code target}, for servers and their data. */
  public Path emptyFolder(String name) throws IOException {
    var folder = home.resolve("target/parts").resolve(name);
    delete(folder);
    return Files.createDirectories(folder);
  }

  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  public void say(String line) {
    System.out.println(line);
  }
}
