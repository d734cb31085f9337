package nl.doorloop.allinone.apart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the commands that whoever runs Doorloop apart would run. */
record Shell(Path folder, Map<String, String> environment) {
  /** What a command said, errors too, and how it ended. */
  record Said(int code, String text) {
    boolean ok() {
      return code == 0;
    }

    String lastLine() {
      return text.lines().reduce("", (_, line) -> line);
    }
  }

  Said tries(Duration patience, List<String> command) {
    try {
      var output = Files.createTempFile("doorloop-shell", ".log");
      try {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
          return new Said(-1, "no end within %s: %s".formatted(patience, command));
        }
        return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The text of a command that has to succeed. */
  String run(Duration patience, List<String> command) {
    var said = tries(patience, command);
    if (!said.ok()) {
      throw new AssertionError("%s failed:%n%s".formatted(command, said.text()));
    }
    return said.text();
  }
}
