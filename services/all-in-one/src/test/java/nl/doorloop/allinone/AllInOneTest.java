package nl.doorloop.allinone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Product.class)
class AllInOneTest {
  @TempDir Path folder;

  @Test
  void a_port_that_is_taken_is_one_sentence() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(refusal(Map.of("DOORLOOP_PORT", Integer.toString(port))))
          .isEqualTo(
              "Doorloop cannot start: port %d is in use by another program. Stop that one, or choose another port: DOORLOOP_PORT=%d ./doorloop"
                  .formatted(port, port + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DOORLOOP_PORT, eighty, 1, 65535",
    "DOORLOOP_PORT, 0, 1, 65535",
    "DOORLOOP_PORT, 65536, 1, 65535",
    "DOORLOOP_REGION, 2.000, 0, 100000",
    "DOORLOOP_REGION, -1, 0, 100000",
    "DOORLOOP_REGION, 100001, 0, 100000"
  })
  void a_setting_that_is_no_number_within_its_bounds_is_one_sentence(
      String name, String text, int least, int most) throws Exception {
    assertThat(refusal(Map.of(name, text)))
        .isEqualTo(
            "Doorloop cannot start: %s must be a whole number from %d to %d, not '%s'."
                .formatted(name, least, most, text));
  }

  @Test
  void a_folder_that_is_a_file_is_one_sentence() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "not a folder");

    assertThat(refusal(Map.of("DOORLOOP_DATA", file.toString())))
        .startsWith("Doorloop cannot start: the folder " + file + " cannot be used")
        .endsWith("Choose another with DOORLOOP_DATA.");
  }

  @Test
  void a_folder_of_another_postgresql_is_one_sentence(RunningProduct product) throws Exception {
    var mark = Files.readString(product.data().resolve("postgresql/version"));
    var other = Files.createDirectories(folder.resolve("data/postgresql"));
    Files.writeString(other.resolve("version"), mark.replaceFirst("(?m)^version=.*$", "version=9"));

    assertThat(refusal(Map.of("DOORLOOP_DATA", folder.resolve("data").toString())))
        .startsWith(
            "Doorloop cannot start: The folder %s was written by PostgreSQL 9"
                .formatted(other.toRealPath()))
        .endsWith("Start the version of Doorloop that wrote it, or choose another folder.");
  }

  @Test
  void a_second_product_on_the_same_folder_is_one_sentence(RunningProduct product)
      throws Exception {
    assertThat(refusal(Map.of("DOORLOOP_DATA", product.data().toString())))
        .startsWith("Doorloop cannot start: The folder " + product.data().toRealPath())
        .contains("is in use by process ")
        .endsWith("Stop that one first, or choose another folder.");

    assertThat(product.as("admin").get("/v1/operations/rebuild").has("active")).isTrue();
  }

  @Test
  void stopping_it_leaves_no_process_behind_and_nothing_is_lost(RunningProduct product)
      throws Exception {
    assertThat(product.children()).isNotEmpty();
    var before = product.as("analyst").get("/v1/flows?from=2000-01-01&to=2100-01-01&by=step");

    // 143 = ended by SIGTERM.
    assertThat(product.stop()).isEqualTo(143);
    Waiting.untilAsserted(Duration.ofSeconds(20), () -> assertThat(product.children()).isEmpty());

    product.startAgain();
    assertThat(product.as("analyst").get("/v1/flows?from=2000-01-01&to=2100-01-01&by=step"))
        .isEqualTo(before);
  }

  @Test
  void one_description_holds_what_every_service_offers(RunningProduct product) throws Exception {
    var api = product.as("region").get("/v1/openapi.json");

    assertThat(api.get("paths").propertyNames())
        .contains(
            "/residents/{residentId}/timeline",
            "/residents/{id}/goals",
            "/hand-overs/{id}/accept",
            "/income-support/applications/{id}/grant",
            "/sheltered-work/employments",
            "/placements/{id}/extend",
            "/employers/{id}/desk",
            "/debt-support/requests")
        .noneMatch(path -> path.contains("/rows"));
    assertThat(api.at("/components/schemas/Person/properties/bsn/type").asString())
        .isEqualTo("string");
    var ids = new ArrayList<String>();
    api.get("paths").forEach(path -> path.forEach(o -> ids.add(o.get("operationId").asString())));
    assertThat(ids).doesNotHaveDuplicates();
    for (var reference : api.findValuesAsString("$ref")) {
      assertThat(api.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
  }

  @Test
  void the_database_server_is_started_again_when_it_ends(RunningProduct product) throws Exception {
    var before = product.as("analyst").get("/v1/flows?from=2000-01-01&to=2100-01-01&by=step");
    assertThat(product.children()).isNotEmpty();

    // The database server and its own processes are all that the product starts.
    product.children().forEach(ProcessHandle::destroyForcibly);

    Waiting.until(
        "the server was started again",
        Duration.ofMinutes(1),
        () -> product.log().contains("PostgreSQL ended and was started again."));
    // Connections to the one that ended are found out one by one.
    Waiting.untilAsserted(
        Duration.ofMinutes(1),
        () ->
            assertThat(product.as("analyst").get("/v1/flows?from=2000-01-01&to=2100-01-01&by=step"))
                .isEqualTo(before));
  }

  /**
   * Starts a product that has to refuse, on a free port and a new folder unless these say
   * otherwise; what it says.
   */
  private String refusal(Map<String, String> environment) throws IOException, InterruptedException {
    var all = new HashMap<String, String>();
    all.put("DOORLOOP_PORT", Integer.toString(RunningProduct.freePort()));
    all.put("DOORLOOP_DATA", folder.resolve("data").toString());
    all.put("DOORLOOP_REGION", "0");
    all.putAll(environment);
    var console = folder.resolve("console.txt");
    var process = RunningProduct.launch(all, console);
    try {
      assertThat(process.waitFor(2, MINUTES)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(console)).isEqualTo(2);
      return Files.readString(console).strip();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
