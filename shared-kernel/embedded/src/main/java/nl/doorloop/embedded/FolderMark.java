package nl.doorloop.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the file {@code version} in a data folder says: which server wrote the folder, in which
 * version, and how the folder is laid out.
 *
 * @param server the server's name, as a reader knows it
 * @param layout counts up when Doorloop arranges the folder in another way
 * @param version the server's version, as far as it decides whether its data can be read
 */
record FolderMark(String server, int layout, String version) {
  static final String FILE = "version";

  static FolderMark read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Properties lines = new Properties();
    lines.load(new StringReader(Files.readString(file, UTF_8)));
    try {
      String version = lines.getProperty("version", "");
      Runtime.Version.parse(version);
      return new FolderMark(
          lines.getProperty("server", ""),
          Integer.parseInt(lines.getProperty("layout", "")),
          version);
    } catch (IllegalArgumentException e) {
      throw new EmbeddedServerException(
          "The file %s is damaged, so it is not known what wrote this folder. Put it back from a copy, or choose another folder."
              .formatted(file),
          e);
    }
  }

  String text() {
    return "# Written by Doorloop when it made this folder. Do not edit.%nserver=%s%nlayout=%d%nversion=%s%n"
        .formatted(server, layout, version);
  }

  /**
   * @param newerReads whether a newer server opens what an older one wrote; an older one never
   *     opens what a newer one wrote
   */
  void requireReadable(FolderMark found, Path folder, boolean newerReads) {
    if (!found.server.equals(server)) {
      throw new EmbeddedServerException(
          "The folder %s holds the data of %s, not of %s. Give each server a folder of its own."
              .formatted(folder, found.server, server));
    }
    if (found.layout != layout) {
      throw new EmbeddedServerException(
          "The folder %s was written by another version of Doorloop (data layout %d; this version reads layout %d). "
                  .formatted(folder, found.layout, layout)
              + "Start the version that wrote it, or choose another folder.");
    }
    int order = Runtime.Version.parse(found.version).compareTo(Runtime.Version.parse(version));
    if (order > 0 || (order < 0 && !newerReads)) {
      throw new EmbeddedServerException(
          "The folder %s was written by %s %s, which the %s %s in this version of Doorloop cannot open. "
                  .formatted(folder, server, found.version, server, version)
              + "Start the version of Doorloop that wrote it, or choose another folder.");
    }
  }
}
