package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Axon's update checker keeps quiet when it sees a test, so this watches a program of its own whose
 * home is an empty folder and whose vendor is a server here.
 */
class NothingPhonesHomeTest {
  @TempDir Path home;
  private HttpServer vendor;
  private final AtomicInteger calls = new AtomicInteger();

  @BeforeEach
  void listen() throws IOException {
    vendor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    vendor.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    vendor.start();
  }

  @AfterEach
  void hangUp() {
    vendor.stop(0);
  }

  @Test
  void axon_as_it_is_wired_calls_nobody_writes_nothing_and_lets_the_program_end() throws Exception {
    assertThat(run()).isZero();
    assertThat(calls).hasValue(0);
    assertThat(filesAtHome()).isEmpty();
  }

  @Test
  void axon_as_it_comes_leaves_a_trace_so_the_test_above_can_fail() throws Exception {
    run(AxonOnItsOwn.BY_DEFAULT);
    assertThat(filesAtHome()).isNotEmpty();
  }

  private int run(String... arguments) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Duser.home=" + home,
                "-Daxoniq.usage.force-test-environment=true",
                "-Daxoniq.usage.url=http://127.0.0.1:" + vendor.getAddress().getPort() + "/",
                AxonOnItsOwn.class.getName()));
    command.addAll(List.of(arguments));
    var program = new ProcessBuilder(command).inheritIO().start();
    try {
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).as("the program ends by itself").isTrue();
      return program.exitValue();
    } finally {
      program.destroyForcibly();
    }
  }

  private List<Path> filesAtHome() throws IOException {
    try (var files = Files.walk(home)) {
      return files.filter(f -> !f.equals(home)).toList();
    }
  }
}
