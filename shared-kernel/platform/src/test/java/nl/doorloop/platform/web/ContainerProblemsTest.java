package nl.doorloop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Tomcat, or the firewall of Spring Security, refuses before any of our code is asked. */
class ContainerProblemsTest {
  private static SampleService service;

  @BeforeAll
  static void start() {
    service = SampleService.deciding();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/%zz HTTP/1.1\r\nHost: x\r\n",
        "GET /v1/a|b HTTP/1.1\r\nHost: x\r\n",
        "GET /v1/%2e%2e%2fetc HTTP/1.1\r\nHost: x\r\n",
        "GET /v1/a%00 HTTP/1.1\r\nHost: x\r\n",
        "GET /v1//me HTTP/1.1\r\nHost: x\r\n",
        "GET /v1/me;a=b HTTP/1.1\r\nHost: x\r\n",
        "GET /v1/me HTTP/1.1\r\n",
        "GET /v1/me HTTP/1.1\r\nHost: a b\r\n",
        "POST /v1/fields HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n",
        "GE(T /v1/me HTTP/1.1\r\nHost: x\r\n",
      })
  void a_request_that_is_none_is_400(String head) {
    assertProblem(head, 400, "Bad Request");
  }

  @Test
  void a_head_that_is_too_large_is_refused() {
    var answer = service.http().raw("GET /v1/me?x=" + "x".repeat(20_000) + " HTTP/1.1\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").contains("API-Version: 1.2.3");
  }

  @Test
  void an_unknown_version_of_http_is_505() {
    assertProblem("GET /v1/me HTTP/3.7\r\nHost: x\r\n", 505, "HTTP Version not supported");
  }

  @Test
  void an_unknown_method_is_a_problem() {
    assertThat(service.http().raw("TRACE /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 4")
        .contains("application/problem+json", "API-Version: 1.2.3");
  }

  private static void assertProblem(String head, int status, String title) {
    var answer = service.http().raw(head + "Connection: close\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("API-Version: 1.2.3")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Content-Type: application/problem+json")
        .contains("{\"status\":" + status + ",\"title\":\"" + title + "\",\"detail\":\"")
        .doesNotContain("Tomcat", "<html", "Exception");
  }
}
