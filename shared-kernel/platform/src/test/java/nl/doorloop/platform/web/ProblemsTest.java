package nl.doorloop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.doorloop.platform.sample.Http;
import nl.doorloop.platform.sample.SampleService;
import nl.doorloop.platform.security.DemoUsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01";
  private static final String BOUNDARY = "--b\r\nContent-Disposition: form-data; name=";

  private static SampleService service;
  private static Http http;

  @BeforeAll
  static void start() {
    service = SampleService.deciding();
    http =
        service
            .http()
            .with("Authorization", "Bearer " + SampleService.token(DemoUsers.named("sdd")));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_call_that_is_right_is_answered() {
    var answer =
        http.post("/v1/fields", "{\"by\":\"SDD\",\"from\":\"2026-03-01\",\"amount\":1401.5}");

    assertThat(answer.body()).isEqualTo("{\"amount\":\"1401.50\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertHeaders(answer);
  }

  @Test
  void what_was_cut_off_behind_this_service_is_not_mistaken_for_a_caller_who_left() {
    assertThat(http.get("/v1/cut-off/service").statusCode()).isEqualTo(502);
    assertThat(http.get("/v1/cut-off/service").body()).contains("The connection broke.");
    assertThat(http.get("/v1/cut-off/database").statusCode()).isGreaterThanOrEqualTo(500);
    assertThat(http.get("/v1/cut-off/database").body()).isNotEmpty();
  }

  @Test
  void every_field_that_is_wrong_is_named_at_once() {
    assertProblem(
        http.post("/v1/fields", "{\"by\":\"UWV\",\"to\":\"2026-02-30\",\"colour\":\"red\"}"),
        400,
        """
        {"status":400,"title":"Bad Request","detail":"5 fields of the request are not right.",\
        "errors":[{"field":"by","message":"must be one of SDD, DRECHTWERK"},\
        {"field":"from","message":"is required"},\
        {"field":"to","message":"must be a date that exists, such as 2026-03-01"},\
        {"field":"amount","message":"is required"},\
        {"field":"colour","message":"is not known here"}]}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/v1/fields | {\"by\": \"SDD\", | body | is not JSON at line 1, column",
        "/v1/fields | `` | body | is required",
        "/v1/fields | 42 | body | must be a JSON object",
        "/v1/fields | null | body | must be a JSON object",
        "/v1/fields | {\"by\":\"SDD\",\"by\":\"SDD\"} | body | has a field twice at line 1, column 17",
        "/v1/bound | `` | body | is required",
        "/v1/bound | {\"count\":1,\"inner\":[],\"from\":\"2026-01-01\"} | by | is required",
        "/v1/bound | {\"by\":\"UWV\"} | by | must be one of SDD, DRECHTWERK",
        "/v1/bound | {\"by\":\"SDD\",\"from\":\"gisteren\"} | from | must be a date",
        "/v1/bound | {\"count\":\"veel\"} | count | must be a whole number",
        "/v1/bound | {\"by\":\"SDD\",\"from\":\"2026-01-01\",\"count\":1,\"inner\":[],\"colour\":1} | colour | is not known here",
        "/v1/bound | {\"inner\":{}} | inner | must be a list",
        "/v1/bound | {\"inner\":[{\"municipality\":\"0363\"}]} | inner[0].municipality | must be the",
      })
  void one_thing_wrong_with_a_body_is_named(
      String path, String body, String field, String message) {
    var answer = http.post(path, body);

    assertThat(answer.body())
        .startsWith("{\"status\":400,\"title\":\"Bad Request\",\"detail\":")
        .contains("\"errors\":[{\"field\":\"" + field + "\",\"message\":\"" + message);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertHeaders(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"by\":\"999990019\",",
        "{\"by\":999990019x}",
        "{\"by\":\"999990019\"}",
        "{\"from\":\"999990019\"}",
        "[\"999990019\"]",
        "999990019"
      })
  void what_was_sent_is_never_repeated(String body) {
    assertThat(http.post("/v1/fields", body).body()).contains("errors").doesNotContain("99999");
    assertThat(http.post("/v1/bound", body).body()).contains("errors").doesNotContain("99999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/figures?from=gisteren | from | must be a date such as 2026-03-01",
        "/v1/figures?from=2026-02-30 | from | must be a date such as 2026-03-01",
        "/v1/figures | from | is required",
        "/v1/figures?from= | from | is required",
        "/v1/figures?from=2026-01-01&page=x | page | must be a whole number",
        "/v1/figures?from=2026-01-01 | Idempotency-Key | is required",
        "/v1/residents/01890a5d-ac96-774b-bcce-b302099a8057?municipality=0363 | municipality"
            + " | must be the CBS code of one of the seven Drechtsteden municipalities",
      })
  void one_thing_wrong_with_an_address_is_named(String path, String field, String message) {
    assertProblem(
        http.get(path),
        400,
        """
        {"status":400,"title":"Bad Request","detail":"One field of the request is not right.",\
        "errors":[{"field":"%s","message":"%s"}]}"""
            .formatted(field, message));
  }

  @ParameterizedTest
  @CsvSource({"/v1/nothing-here", "/v1/me/", "/v1/residents/12345", "/nothing-here", "/error"})
  void what_is_no_address_is_404(String path) {
    assertProblem(
        http.get(path),
        404,
        """
        {"status":404,"title":"Not Found","detail":"There is nothing at this address."}""");
  }

  @Test
  void a_body_that_is_too_large_or_too_deep_is_refused_before_it_is_built() {
    var refused =
        """
        {"status":400,"title":"Bad Request","detail":"One field of the request is not right.",\
        "errors":[{"field":"body",\
        "message":"is larger, or nested deeper, than is accepted here"}]}""";

    assertProblem(http.post("/v1/fields", "[".repeat(100_000)), 400, refused);
    assertProblem(http.post("/v1/fields", "{" + " ".repeat(33_000_000) + "}"), 400, refused);
  }

  @Test
  void the_wrong_method_is_405_and_says_the_right_one() {
    var answer = http.send("/v1/me", HttpRequest.Builder::DELETE);

    assertProblem(
        answer,
        405,
        """
        {"status":405,"title":"Method Not Allowed","detail":"This address takes GET only."}""");
    assertThat(answer.headers().firstValue("Allow")).contains("GET");
  }

  @Test
  void what_cannot_be_had_as_asked_for_is_406() {
    assertProblem(
        http.with("Accept", "text/html").get("/v1/me"),
        406,
        """
        {"status":406,"title":"Not Acceptable",\
        "detail":"This can only be had as application/json."}""");
  }

  @Test
  void a_body_of_another_type_is_415() {
    assertProblem(
        http.post("/v1/fields", "text/plain", "by=SDD"),
        415,
        """
        {"status":415,"title":"Unsupported Media Type",\
        "detail":"The request's content type is not accepted here."}""");
  }

  @Test
  void an_upload_that_is_too_large_is_413() {
    assertProblem(
        upload(
            BOUNDARY + "\"file\"; filename=\"a.csv\"\r\n\r\n" + "x".repeat(20_000) + "\r\n--b--"),
        413,
        """
        {"status":413,"title":"Content Too Large",\
        "detail":"The request is larger than is accepted here."}""");
  }

  @Test
  void an_upload_without_its_parts_names_one() {
    assertThat(upload(BOUNDARY + "\"source\"\r\n\r\nassessments\r\n--b--\r\n").body())
        .contains("{\"field\":\"file\",\"message\":\"is required\"}");
  }

  @Test
  void an_upload_that_is_none_is_400() {
    assertThat(http.post("/v1/files", "multipart/form-data", "nothing of the kind").body())
        .contains("{\"field\":\"body\",\"message\":\"must be multipart/form-data\"}");
  }

  @Test
  void a_rule_that_refuses_is_409_with_its_code() {
    assertProblem(
        http.get("/v1/refused"),
        409,
        """
        {"status":409,"title":"Conflict","detail":"The provision has ended before.",\
        "code":"ALREADY_ENDED"}""");
  }

  @Test
  void what_breaks_is_500_and_tells_nothing_but_where_to_look() {
    assertProblem(
        http.with("traceparent", TRACEPARENT).get("/v1/broken"),
        500,
        """
        {"status":500,"title":"Internal Server Error",\
        "detail":"Something went wrong here; it was written to the log.",\
        "traceId":"0af7651916cd43dd8448eb211c80319c"}""");
  }

  @Test
  void a_database_that_is_away_is_503() {
    assertProblem(
        http.with("traceparent", TRACEPARENT).get("/v1/no-database"),
        503,
        """
        {"status":503,"title":"Service Unavailable",\
        "detail":"The database cannot be reached now.",\
        "traceId":"0af7651916cd43dd8448eb211c80319c"}""");
  }

  @Test
  void another_services_problem_is_passed_on_as_it_came() {
    var answer = http.get("/v1/remote");

    assertProblem(
        answer,
        409,
        """
        {"status":409,"title":"Conflict","detail":"As it came.","extra":[1]}""");
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
  }

  @ParameterizedTest
  @CsvSource({"/v1/broken, 500", "/v1/nothing-here, 404"})
  void a_browser_gets_a_problem_from_the_api_too(String path, int status) {
    var answer = http.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertHeaders(answer);
    assertThat(answer.body()).startsWith("{\"status\":" + status);
  }

  @Test
  void over_tls_a_browser_is_told_to_stay_there() {
    assertThat(AnswerHeaders.of("/v1/me", true, "1.2.3"))
        .containsEntry("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    assertThat(AnswerHeaders.of("/v1/me", false, "1.2.3"))
        .doesNotContainKey("Strict-Transport-Security");
  }

  private static HttpResponse<String> upload(String body) {
    return http.post("/v1/files", "multipart/form-data; boundary=b", body);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String body) {
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertHeaders(answer);
  }

  private static void assertHeaders(HttpResponse<String> answer) {
    assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.3");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors 'none'");
  }
}
