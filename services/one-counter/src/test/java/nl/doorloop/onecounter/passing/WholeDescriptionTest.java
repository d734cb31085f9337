package nl.doorloop.onecounter.passing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WholeDescriptionTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String OWN =
      """
      {"paths": {
         "/residents/{residentId}/goals": {"post": {"operationId": "aboutResident"}},
         "/residents/{residentId}/timeline": {"get": {"operationId": "timeline"}},
         "/corrections": {"post": {"operationId": "correct"}}},
       "components": {"schemas": {"Problem": {"type": "object"}, "EndRequest": {"type": "string"}}}}
      """;

  @Test
  void what_is_passed_on_is_described_by_its_owner() {
    var whole =
        with(
            "income-support",
            """
            {"paths": {
               "/income-support/applications": {"post": {"operationId": "lodge"}},
               "/income-support/rows/_lookup": {"post": {"operationId": "lookup"}},
               "/operations/events": {"get": {"operationId": "events"}},
               "/corrections": {"post": {"operationId": "theirs"}}},
             "components": {"schemas": {"Problem": {"type": "object"}}}}
            """);
    assertThat(whole.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/residents/{residentId}/goals",
            "/residents/{residentId}/timeline",
            "/corrections",
            "/income-support/applications");
    assertThat(whole.at("/paths/~1corrections/post/operationId").asString()).isEqualTo("correct");
    assertThat(whole.at("/components/schemas").size()).isEqualTo(2);
  }

  @Test
  void of_what_is_about_a_resident_only_what_comes_in_here() {
    var whole =
        with(
            "continuity",
            """
            {"paths": {
               "/residents/{id}/goals": {"post": {"operationId": "agree"}},
               "/residents/_register": {"post": {"operationId": "register"}}},
             "components": {"schemas": {}}}
            """);
    assertThat(whole.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/residents/{id}/goals", "/residents/{residentId}/timeline", "/corrections");
    assertThat(whole.at("/paths/~1residents~1{id}~1goals/post/operationId").asString())
        .isEqualTo("agree");
  }

  @Test
  void what_two_services_call_the_same_keeps_apart() {
    var whole =
        with(
            "sheltered-work",
            """
            {"paths": {"/sheltered-work/employments": {"post": {"operationId": "correct",
               "requestBody": {"$ref": "#/components/schemas/EndRequest"}}}},
             "components": {"schemas": {"EndRequest": {"type": "object"}}}}
            """);
    assertThat(whole.at("/components/schemas/EndRequest/type").asString()).isEqualTo("string");
    assertThat(whole.at("/components/schemas/ShelteredWorkEndRequest/type").asString())
        .isEqualTo("object");
    var start = whole.at("/paths/~1sheltered-work~1employments/post");
    assertThat(start.at("/requestBody/$ref").asString())
        .isEqualTo("#/components/schemas/ShelteredWorkEndRequest");
    assertThat(start.at("/operationId").asString()).isEqualTo("sheltered-work-correct");
  }

  private static JsonNode with(String service, String theirs) {
    var whole = new WholeDescription(JSON, OWN.getBytes(UTF_8));
    whole.add(service, JSON.readTree(theirs));
    return JSON.readTree(whole.bytes());
  }
}
