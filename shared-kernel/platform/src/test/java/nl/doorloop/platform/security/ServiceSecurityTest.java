package nl.doorloop.platform.security;

import static nl.doorloop.platform.sample.SampleService.key;
import static nl.doorloop.platform.sample.SampleService.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.InstantSource;
import nl.doorloop.platform.sample.Http;
import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSecurityTest {
  private static final String DORDRECHT_RESIDENT =
      "/v1/residents/" + SampleService.IN_DORDRECHT.text();
  private static final String NO_SUCH_RESIDENT =
      """
      {"status":404,"title":"Not Found","detail":"There is no such resident."}""";

  private static SampleService service;

  @BeforeAll
  static void start() {
    service = SampleService.deciding();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_token_says_who_calls() {
    assertThat(as("sdd").get("/v1/me").body()).isEqualTo("{\"name\":\"sdd\"}");
  }

  @Test
  void without_a_token_nobody_is_known() {
    assertUnknown(service.http().get("/v1/me"), "Bearer realm=\"Doorloop\"");
    assertUnknown(service.http().get("/v1/nothing-here"), "Bearer realm=\"Doorloop\"");
    assertUnknown(service.http().post("/v1/fields", "{"), "Bearer realm=\"Doorloop\"");
  }

  @Test
  void a_token_that_is_not_right_makes_nobody_known() {
    var now = InstantSource.system().instant();
    var sdd = DemoUsers.named("sdd");

    assertRefused(token(sdd, key(2), SampleService.NAME, now));
    assertRefused(token(sdd, key(1), "other", now));
    assertRefused(token(sdd, key(1), SampleService.NAME, now.minusSeconds(70)));
    assertRefused("no.token.atall");
    assertRefused("x");
  }

  @Test
  void metrics_are_read_with_a_token_or_at_a_port_of_their_own_and_nothing_else_is() {
    assertUnknown(service.http().get("/actuator/prometheus"), "Bearer realm=\"Doorloop\"");
    assertThat(as("manager").get("/actuator/prometheus").statusCode()).isEqualTo(403);
    assertThat(as("admin").get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");

    try (var apart = SampleService.deciding("management.server.port=0")) {
      var operations = apart.httpAt("local.management.port");
      assertThat(operations.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
      assertThat(operations.get("/actuator/health").statusCode()).isEqualTo(200);
      assertThat(operations.get("/actuator/metrics").statusCode()).isEqualTo(401);
      assertThat(operations.get("/v1/me").statusCode()).isEqualTo(401);
      assertUnknown(apart.http().get("/actuator/prometheus"), "Bearer realm=\"Doorloop\"");
    }
  }

  @Test
  void name_and_password_are_for_people_not_for_services() {
    assertUnknown(
        service.http().with("Authorization", "Basic c2RkOmRvb3Jsb29w").get("/v1/me"),
        "Bearer realm=\"Doorloop\"");
  }

  @ParameterizedTest
  @CsvSource({
    "sdd, 200",
    "dordrecht, 200",
    "region, 200",
    "sliedrecht, 404",
    "manager, 404",
    "analyst, 404",
    "employer, 404",
    "admin, 404"
  })
  void a_resident_exists_for_case_workers_of_their_municipality(String name, int status) {
    var answer = as(name).get(DORDRECHT_RESIDENT);

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 404) {
      assertThat(answer.body()).isEqualTo(NO_SUCH_RESIDENT);
    }
  }

  @Test
  void a_resident_whom_nobody_knows_is_answered_in_the_same_words() {
    assertThat(as("region").get("/v1/residents/01890a5d-ac96-774b-bcce-b302099a8058").body())
        .isEqualTo(NO_SUCH_RESIDENT);
  }

  @Test
  void what_takes_another_role_or_organisation_is_403() {
    assertThat(as("sdd").get("/v1/admins").body())
        .isEqualTo(
            """
            {"status":403,"title":"Forbidden","detail":"This takes the role ADMIN."}""");
    assertThat(as("sdd").get("/v1/drechtwerk").body())
        .isEqualTo(
            """
            {"status":403,"title":"Forbidden","detail":"This is done by DRECHTWERK only."}""");
    assertThat(as("admin").get("/v1/admins").statusCode()).isEqualTo(200);
    assertThat(as("region").get("/v1/drechtwerk").statusCode()).isEqualTo(200);
  }

  @Test
  void health_is_open_and_the_rest_of_operations_is_not() {
    assertThat(service.http().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(service.http().get("/actuator/health").body()).doesNotContain("components");
    assertThat(service.http().get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(as("sdd").get("/actuator/prometheus").statusCode()).isEqualTo(403);
    assertThat(as("admin").get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/nothing"})
  void operations_that_tell_too_much_are_not_there(String path) {
    assertThat(as("admin").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_service_that_nobody_could_call_does_not_start() {
    assertThatThrownBy(() -> SampleService.deciding("doorloop.security.token-key=false"))
        .hasStackTraceContaining("Nobody could call this service");
    assertThatThrownBy(() -> SampleService.deciding("doorloop.security.token-key="))
        .hasStackTraceContaining("doorloop.security.token-key has 0 bytes");
  }

  private static Http as(String name) {
    return service.http().with("Authorization", "Bearer " + token(DemoUsers.named(name)));
  }

  private static void assertRefused(String token) {
    assertUnknown(
        service.http().with("Authorization", "Bearer " + token).get("/v1/me"),
        "Bearer realm=\"Doorloop\", error=\"invalid_token\"");
  }

  private static void assertUnknown(HttpResponse<String> answer, String challenge) {
    assertThat(answer.body())
        .isEqualTo(
            """
            {"status":401,"title":"Unauthorized",\
            "detail":"Send a token that is valid, not expired and meant for this service."}""");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly(challenge);
    assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.3");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }
}
