package nl.doorloop.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder of one embedded server, taken by one process at a time until it is closed. What is
 * made in it is made under another name first and then renamed, so that a kill leaves nothing
 * half-made.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String HALF_MADE = ".half-made-";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  // A file lock belongs to the whole process, and is lost when the process closes any other channel
  // on the same file.
  private static final Set<Path> TAKEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Makes the folder when it is missing, and takes it.
   *
   * @throws EmbeddedServerException when another process has it, when it holds something else, or
   *     when it cannot be read or written
   */
  static DataFolder take(Path wanted, FolderMark mark, boolean newerReads) {
    try {
      Files.createDirectories(
          wanted,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Path path = wanted.toRealPath();
      DataFolder folder = lock(path);
      try {
        folder.check(mark, newerReads);
        return folder;
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "The folder %s cannot be used for data: %s".formatted(wanted.toAbsolutePath(), e), e);
    }
  }

  private static DataFolder lock(Path path) throws IOException {
    if (!TAKEN_HERE.add(path)) {
      throw inUse(path, "by this program itself");
    }
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path.resolve(LOCK), Set.of(CREATE, READ, WRITE), asOwnerOnly());
      if (channel.tryLock() == null) {
        throw inUse(path, "by process " + Files.readString(path.resolve(LOCK)).strip());
      }
      channel.truncate(0);
      channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return new DataFolder(path, channel);
    } catch (IOException | RuntimeException e) {
      TAKEN_HERE.remove(path);
      if (channel != null) {
        channel.close();
      }
      throw e;
    }
  }

  private static EmbeddedServerException inUse(Path path, String byWhom) {
    return new EmbeddedServerException(
        "The folder %s is in use %s. Stop that one first, or choose another folder."
            .formatted(path, byWhom));
  }

  private void check(FolderMark mark, boolean newerReads) throws IOException {
    if (Files.exists(path.resolve(FolderMark.FILE))) {
      mark.requireReadable(FolderMark.read(path), path, newerReads);
    } else {
      try (Stream<Path> content = Files.list(path)) {
        List<String> names = content.map(file -> file.getFileName().toString()).toList();
        if (names.stream().anyMatch(name -> !name.equals(LOCK) && !name.contains(HALF_MADE))) {
          throw new EmbeddedServerException(
              "The folder %s holds other things and no file '%s': it is not a data folder of %s. Choose an empty or a new folder."
                  .formatted(path, FolderMark.FILE, mark.server()));
        }
      }
    }
    write(FolderMark.FILE, mark.text());
  }

  Path path() {
    return path;
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * A name in this folder under which something can be made, to be given to {@link #finish} when it
   * is complete.
   */
  Path halfMade(String name) {
    return path.resolve(name + HALF_MADE + ProcessHandle.current().pid());
  }

  /** Gives what was made its real name, in one step. */
  Path finish(Path halfMade, String name) throws IOException {
    Path finished = Files.move(halfMade, path.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
    try (FileChannel directory = FileChannel.open(path, READ)) {
      directory.force(true);
    }
    return finished;
  }

  /**
   * Writes a small file that only this user may read: wholly or not at all, and on disk when this
   * returns.
   */
  void write(String name, String text) throws IOException {
    Path halfMade = halfMade(name);
    try (FileChannel file =
        FileChannel.open(halfMade, Set.of(CREATE, TRUNCATE_EXISTING, WRITE), asOwnerOnly())) {
      for (ByteBuffer rest = UTF_8.encode(text); rest.hasRemaining(); ) {
        file.write(rest);
      }
      file.force(true);
    }
    finish(halfMade, name);
  }

  /**
   * Removes what a killed process left unfinished, so only to be called while nothing is being
   * made.
   */
  void deleteHalfMade() throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      for (Path left :
          content.filter(file -> file.getFileName().toString().contains(HALF_MADE)).toList()) {
        delete(left);
      }
    }
  }

  static void delete(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> asOwnerOnly() {
    return PosixFilePermissions.asFileAttribute(OWNER_ONLY);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "The lock on the folder %s could not be given back.".formatted(path), e);
    } finally {
      TAKEN_HERE.remove(path);
    }
  }
}
