package nl.doorloop.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs, unpacked from the class path, and how to call them as whoever runs this
 * JVM.
 */
final class PostgresBinaries {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final String FOLDER = "postgresql-";

  private final Path bin;

  private PostgresBinaries(Path bin) {
    this.bin = bin;
  }

  /**
   * @throws EmbeddedServerException when there are no binaries for this machine
   */
  static void requirePlatform(String os, String architecture, boolean glibc) {
    if (!os.equals("Linux")
        || !(architecture.equals("amd64") || architecture.equals("x86_64"))
        || !glibc) {
      throw new EmbeddedServerException(
          "The PostgreSQL that Doorloop brings along runs on Linux x86_64 with glibc only; this is %s %s%s. "
                  .formatted(os, architecture, glibc ? "" : " without glibc")
              + "Start Doorloop with the address of a PostgreSQL server of your own.");
    }
  }

  static void requireThisPlatform() {
    requirePlatform(
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Files.exists(Path.of("/lib64/ld-linux-x86-64.so.2")));
  }

  /** For example {@code 18.6.0}. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgresql.properties")) {
      properties.load(required(in, "postgresql.properties"));
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "The version of the PostgreSQL binaries cannot be read.", e);
    }
    return properties.getProperty("version");
  }

  static String majorVersion() {
    return version().split("\\.", 2)[0];
  }

  /**
   * Unpacks the programs unless this folder has them already; removes those of an earlier version.
   */
  static PostgresBinaries in(DataFolder folder) throws IOException {
    String name = FOLDER + version();
    if (!Files.exists(folder.resolve(name))) {
      Path halfMade = folder.halfMade(name);
      unpack(halfMade);
      folder.finish(halfMade, name);
    }
    try (Stream<Path> content = Files.list(folder.path())) {
      for (Path other :
          content.filter(file -> file.getFileName().toString().startsWith(FOLDER)).toList()) {
        if (!other.endsWith(name)) {
          DataFolder.delete(other);
        }
      }
    }
    return new PostgresBinaries(folder.resolve(name).resolve("bin"));
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream resource = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        InputStream packed = new BufferedInputStream(required(resource, ARCHIVE));
        TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(ARCHIVE + " has an entry outside its folder: " + entry.getName());
        }
        unpack(archive, entry, file);
      }
    }
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(archive, file);
    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true, false)) {
      throw new IOException(file + " cannot be made executable");
    }
  }

  private static InputStream required(@Nullable InputStream resource, String name)
      throws IOException {
    if (resource == null) {
      throw new IOException(name + " is not on the class path");
    }
    return resource;
  }

  /**
   * A process that calls one of the programs. It has a session of its own, so that Ctrl-C reaches
   * the JVM only, which then stops it in good order. PostgreSQL refuses to run as root: a user
   * namespace hides from it that it does.
   */
  ProcessBuilder call(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of("setsid"));
    if (isRoot()) {
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /** Calls a program and waits for it. */
  void run(String program, String... arguments) throws IOException, InterruptedException {
    Process process = call(program, arguments).start();
    try (InputStream said = process.getInputStream()) {
      String output = new String(said.readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw failure(program, process.exitValue(), output);
      }
    } finally {
      process.destroyForcibly();
    }
  }

  static EmbeddedServerException failure(String program, int exitCode, String output) {
    if (output.contains("unshare failed")) {
      return new EmbeddedServerException(
          "PostgreSQL does not run as root, and this container does not let root make a user namespace. "
              + "Run Doorloop as another user.");
    }
    return new EmbeddedServerException(
        "PostgreSQL's %s ended with code %d:%n%s".formatted(program, exitCode, output.strip()));
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "It cannot be seen in /proc which user runs this program.", e);
    }
  }
}
