package nl.doorloop.testsupport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Finds out within seconds whether containers can be used. Testcontainers itself would first try
 * for minutes: to pull images, or to reach an engine that is not there.
 */
final class DockerEngine {
  private static final int PATIENCE_SECONDS = 3;

  private DockerEngine() {}

  /** Why containers cannot be used; empty when they can. */
  static Optional<String> reasonAgainst(TestSettings settings) {
    // Both are set by the build; a run from an editor may lack them.
    if (settings.text("TESTCONTAINERS_RYUK_DISABLED").filter("true"::equals).isEmpty()) {
      return Optional.of("TESTCONTAINERS_RYUK_DISABLED is not true (./mvnw sets it)");
    }
    if (Files.exists(Path.of("/.dockerenv"))
        && settings.text("TESTCONTAINERS_HOST_OVERRIDE").isEmpty()) {
      return Optional.of("TESTCONTAINERS_HOST_OVERRIDE is not set (./mvnw sets it)");
    }
    Optional<SocketAddress> engine =
        addresses(settings).filter(address -> answersOk(address, "/_ping")).findFirst();
    if (engine.isEmpty()) {
      return Optional.of("no Docker engine answers");
    }
    return Stream.of(settings.postgresImage(), settings.kafkaImage())
        .filter(image -> !answersOk(engine.get(), "/images/" + image + "/json"))
        .findFirst()
        .map("the Docker engine has no image %s (deploy/images/build makes it)"::formatted);
  }

  private static Stream<SocketAddress> addresses(TestSettings settings) {
    Optional<String> host = settings.text("DOCKER_HOST");
    if (host.isPresent()) {
      return address(host.get()).stream();
    }
    String home = System.getProperty("user.home");
    String runtime = settings.text("XDG_RUNTIME_DIR").orElse("/run/user/none");
    return Stream.of(
            Path.of("/var/run/docker.sock"),
            Path.of(runtime, "docker.sock"),
            Path.of(home, ".docker", "run", "docker.sock"),
            Path.of(home, ".docker", "desktop", "docker.sock"))
        .filter(Files::exists)
        .map(UnixDomainSocketAddress::of);
  }

  private static Optional<SocketAddress> address(String host) {
    URI uri = URI.create(host);
    if ("unix".equals(uri.getScheme())) {
      return Optional.of(UnixDomainSocketAddress.of(uri.getPath()));
    }
    if (uri.getHost() != null) {
      return Optional.of(
          new InetSocketAddress(uri.getHost(), uri.getPort() == -1 ? 2375 : uri.getPort()));
    }
    return Optional.empty();
  }

  private static boolean answersOk(SocketAddress engine, String path) {
    FutureTask<Boolean> asking = new FutureTask<>(() -> isOk(engine, path));
    Thread.ofPlatform().daemon().name("docker-engine-there").start(asking);
    try {
      return asking.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Nobody there, nobody who answers, or somebody who may not ask: in each case not for us.
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isOk(SocketAddress engine, String path) throws IOException {
    StandardProtocolFamily family =
        engine instanceof UnixDomainSocketAddress
            ? StandardProtocolFamily.UNIX
            : StandardProtocolFamily.INET;
    try (SocketChannel channel = SocketChannel.open(family)) {
      channel.connect(engine);
      channel.write(US_ASCII.encode("GET %s HTTP/1.0\r\nHost: docker\r\n\r\n".formatted(path)));
      ByteBuffer answer = ByteBuffer.allocate(64);
      while (answer.hasRemaining() && channel.read(answer) != -1) {}
      List<String> words = List.of(US_ASCII.decode(answer.flip()).toString().split(" ", 3));
      return words.size() > 1 && words.get(1).equals("200");
    }
  }
}
