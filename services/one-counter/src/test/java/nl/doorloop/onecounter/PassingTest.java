package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.FakeService.Answer;
import nl.doorloop.platform.security.CallerToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands reach the service that owns them, and its answers come back as they are. */
class PassingTest extends WithRealParts {
  @BeforeEach
  void nothing_was_asked_yet() {
    SERVICES.calls.clear();
  }

  @Test
  void a_command_arrives_as_it_was_sent_by_whom_it_was_sent() throws Exception {
    SERVICES.answer =
        new Answer(
            201,
            Map.of("Content-Type", "application/json", "Location", "/v1/residents/abc"),
            "{\"id\":\"abc\",\"eventIds\":[]}");

    var answer =
        send(
            request("region", "/v1/residents?x=%20y")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .POST(BodyPublishers.ofString("{\"a\":1}"))
                .build());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"id\":\"abc\",\"eventIds\":[]}");
    assertThat(answer.headers().firstValue("Location")).contains("/v1/residents/abc");
    assertThat(answer.headers().allValues("API-Version")).hasSize(1);
    var call = SERVICES.calls.poll(5, TimeUnit.SECONDS);
    assertThat(call).isNotNull();
    assertThat(call.path()).isEqualTo("/v1/residents?x=%20y");
    assertThat(call.body()).isEqualTo("{\"a\":1}");
    assertThat(call.header("Idempotency-key")).isEqualTo("k-1");
    assertThat(call.header("Accept-language")).isEqualTo("en");
    assertThat(call.header("Traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
    var key = Base64.getEncoder().encodeToString(new byte[32]);
    var caller =
        new CallerToken(key, "continuity", Clock.systemUTC())
            .read(call.header("Authorization").substring("Bearer ".length()));
    assertThat(caller.name()).isEqualTo("region");
  }

  @Test
  void a_problem_comes_back_unchanged() {
    var problem = "{\"status\":409,\"title\":\"Conflict\",\"detail\":\"No.\",\"code\":\"ENDED\"}";
    SERVICES.answer = new Answer(409, Map.of("Content-Type", "application/problem+json"), problem);

    var answer = post("sdd", "/v1/income-support/applications/abc/grant", "{}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo(problem);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void a_resident_whom_the_views_do_not_know_yet_is_left_to_the_owner() {
    SERVICES.answer = new Answer(201, Map.of("Content-Type", "application/json"), "{}");

    var answer = post("dordrecht", "/v1/residents/" + Persons.somebody() + "/assessments", "{}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(SERVICES.calls).hasSize(1);
  }

  @Test
  void a_resident_out_of_scope_never_reaches_the_owner() {
    var resident = sliedrecht();

    assertThat(post("dordrecht", "/v1/residents/" + resident + "/lead", "{}").statusCode())
        .isEqualTo(404);

    assertThat(SERVICES.calls).isEmpty();
  }

  @Test
  void rows_of_files_do_not_pass() {
    assertThat(post("admin", "/v1/income-support/rows", "{}").statusCode()).isEqualTo(404);
    assertThat(post("admin", "/v1/sheltered-work/rows/_lookup", "{}").statusCode()).isEqualTo(404);
    assertThat(SERVICES.calls).isEmpty();
  }

  private ResidentId sliedrecht() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Buitenom", SLIEDRECHT));
    visible(publisher.publish(Persons.registered(resident, SLIEDRECHT)));
    return resident;
  }
}
