package nl.doorloop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the NL GOV API Design Rules that a linter checks, on what a service publishes. */
class OpenApiTest {
  @Test
  void a_service_says_what_it_offers_to_everybody() {
    try (var service = SampleService.deciding()) {
      var answer = service.http().with("Origin", "https://example.org").get("/v1/openapi.json");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.3");
      assertDescription(JsonMapper.shared().readTree(answer.body()));

      var other = service.http().with("Origin", "https://example.org").get("/v1/me");
      assertThat(other.headers().allValues("Access-Control-Allow-Origin")).isEmpty();
      assertThat(service.http().get("/swagger-ui/index.html").statusCode()).isEqualTo(401);
    }
  }

  private static void assertDescription(JsonNode api) {
    assertThat(api.at("/openapi").asString()).startsWith("3.1");
    assertThat(api.at("/info/version").asString()).isEqualTo("1.2.3");
    assertThat(api.at("/info/title").asString()).isEqualTo("Doorloop sample");
    assertThat(api.at("/info/contact").propertyNames()).contains("name", "email", "url");
    assertThat(api.at("/servers/0/url").asString()).isEqualTo("/v1");
    assertThat(api.at("/paths").propertyNames())
        .contains("/residents/{id}", "/fields")
        .allMatch(path -> !path.startsWith("/v1") && !path.endsWith("/"))
        .doesNotContain("/pages/broken");
    api.at("/paths").forEach(OpenApiTest::assertPath);
    assertThat(api.at("/paths/~1residents~1{id}/get/parameters/0/schema/type").asString())
        .isEqualTo("string");
    assertThat(api.at("/components/schemas").propertyNames())
        .contains("Problem")
        .doesNotContain("JsonNode", "ResidentId");
  }

  private static void assertPath(JsonNode path) {
    path.forEach(
        operation -> {
          assertThat(operation.at("/responses").propertyNames()).contains("400");
          operation
              .at("/responses")
              .forEach(
                  response ->
                      assertThat(response.at("/headers").propertyNames()).contains("API-Version"));
        });
  }
}
