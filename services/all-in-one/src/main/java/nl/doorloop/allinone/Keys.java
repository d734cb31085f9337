package nl.doorloop.allinone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The keys of this installation: made at the first start, kept beside the data that they protect,
 * readable by its owner only.
 */
final class Keys {
  private static final List<String> NAMES =
      List.of("doorloop.keys.personal-data", "doorloop.keys.bsn", "doorloop.security.token-key");

  private Keys() {}

  /** The keys as Spring properties, by name. */
  static Properties in(Path data) {
    var file = data.resolve("keys.properties");
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      var keys = new Properties();
      try (var in = Files.newBufferedReader(file)) {
        keys.load(in);
      }
      for (var name : NAMES) {
        if (keys.getProperty(name) == null) {
          throw new CannotStart(
              "%s lacks the key %s; without it the data cannot be read.".formatted(file, name),
              null);
        }
      }
      return keys;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Through a file beside it, so that a kill leaves either no keys or all of them. */
  private static void create(Path file) throws IOException {
    var random = new SecureRandom();
    var lines =
        NAMES.stream()
            .map(
                name -> {
                  var key = new byte[32];
                  random.nextBytes(key);
                  return name + "=" + Base64.getEncoder().encodeToString(key);
                })
            .collect(Collectors.joining("\n", "", "\n"));
    var beside = file.resolveSibling("keys.properties.new");
    Files.deleteIfExists(beside);
    Files.createFile(
        beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(beside, lines);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
