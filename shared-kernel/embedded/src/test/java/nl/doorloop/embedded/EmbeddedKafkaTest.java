package nl.doorloop.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.spi.SLF4JServiceProvider;

class EmbeddedKafkaTest {
  @TempDir Path folder;

  private EmbeddedKafka start() {
    return EmbeddedKafka.start(folder, 0, Map.of(), System.err::println);
  }

  @Test
  void records_survive_a_restart_on_another_port() throws Exception {
    int before;
    try (EmbeddedKafka kafka = start()) {
      before = kafka.port();
      Records records = new Records(kafka.bootstrapServers(), "notes");
      records.createTopic();
      records.write("kept");
    }

    int other = before == 65_535 ? 0 : LoopbackPort.free();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, other, Map.of(), System.err::println)) {
      assertThat(kafka.bootstrapServers()).isEqualTo("127.0.0.1:" + other);
      assertThat(new Records(kafka.bootstrapServers(), "notes").read()).containsExactly("kept");
      assertThat(kafka.trouble()).isEmpty();
    }
  }

  @Test
  void closing_twice_ends_its_threads_once() throws Exception {
    EmbeddedKafka kafka = start();
    kafka.close();
    kafka.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("data-plane-kafka") || name.contains("raft-io"));
    start().close();
  }

  @Test
  void a_lost_disk_is_told_and_the_jvm_lives() throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0, Map.of(), told::complete);
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      assertThat(admin.describeCluster().clusterId().get()).isNotEmpty();
      DataFolder.delete(folder.resolve("data"));
      var unanswered = admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1))).all();

      assertThat(told.get(60, TimeUnit.SECONDS)).startsWith("Kafka asked to ");
      assertThat(kafka.trouble()).contains(told.join());
      admin.close(Duration.ZERO);
      assertThat(unanswered.toCompletionStage().toCompletableFuture()).isDone();
    }
  }

  @Test
  void a_taken_port_is_named() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(
              () ->
                  EmbeddedKafka.start(folder, other.getLocalPort(), Map.of(), System.err::println))
          .isInstanceOf(PortTakenException.class)
          .hasMessageContaining("Port " + other.getLocalPort())
          .hasMessageContaining("give Kafka another port");
    }
  }

  @Test
  void a_setting_that_is_not_the_callers_or_wrong_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EmbeddedKafka.start(
                    folder, 0, Map.of("log.dirs", "elsewhere"), System.err::println))
        .withMessageContaining("'log.dirs'");
    assertThatThrownBy(
            () ->
                EmbeddedKafka.start(
                    folder, 0, Map.of("num.io.threads", "many"), System.err::println))
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("num.io.threads");
  }

  @Test
  void one_logging_binding_and_no_second_logging_engine_are_on_the_class_path() {
    assertThatThrownBy(() -> Class.forName("org.apache.logging.log4j.core.LoggerContext"))
        .isInstanceOf(ClassNotFoundException.class);
    List<String> bindings =
        ServiceLoader.load(SLF4JServiceProvider.class).stream()
            .map(provider -> provider.type().getName())
            .toList();
    assertThat(bindings).containsExactly("ch.qos.logback.classic.spi.LogbackServiceProvider");
    assertThat(LogManager.getFactory().getClass().getName())
        .startsWith("org.apache.logging.slf4j.");
  }
}
