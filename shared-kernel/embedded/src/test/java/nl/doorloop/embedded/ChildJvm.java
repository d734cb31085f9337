package nl.doorloop.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link BothServers} in a JVM of its own. */
record ChildJvm(Process process, BufferedReader output) implements AutoCloseable {

  static ChildJvm start(List<String> prefix, String classPath, Path folder, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Xmx512m", "-cp", classPath));
    command.add(BothServers.class.getName());
    command.add(folder.toString());
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new ChildJvm(process, process.inputReader(UTF_8));
  }

  static ChildJvm start(Path folder, String... more) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), folder, more);
  }

  /** Waits until the servers listen; what they said about it, word by word. */
  String[] listening() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("listening ")) {
        return line.split(" ");
      }
    }
    throw new AssertionError("the child ended without a word");
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets the child stop in good order. */
  int stop() throws IOException, InterruptedException {
    process.getOutputStream().close();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
