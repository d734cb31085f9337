package nl.doorloop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.doorloop.platform.sample.Http;
import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** A service with pages, as the one-counter is one: people log in, programs use HTTP Basic. */
class PeopleTest {
  private static final String GRANT = "{\"by\":\"SDD\",\"from\":\"2026-03-01\",\"amount\":1}";

  private static SampleService service;

  @BeforeAll
  static void start() {
    service = SampleService.with(Counter.class, "doorloop.demo-users=true");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void http_basic_lets_a_program_in_without_a_session_or_a_csrf_token() {
    var answer = basic("sdd", "doorloop").post("/v1/fields", GRANT);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(basic("sliedrecht", "doorloop").get("/v1/me").body())
        .isEqualTo("{\"name\":\"sliedrecht\"}");
  }

  @Test
  void a_wrong_name_or_password_is_401_with_a_challenge() {
    assertAskedToLogIn(basic("sdd", "wrong").get("/v1/me"));
    assertAskedToLogIn(basic("nobody", "doorloop").get("/v1/me"));
    assertAskedToLogIn(service.http().with("Authorization", "Basic !").get("/v1/me"));
    assertAskedToLogIn(service.http().get("/v1/me"));
    assertAskedToLogIn(service.http().post("/v1/fields", GRANT));
  }

  @Test
  void a_script_of_a_page_is_not_challenged_since_the_browser_would_ask_itself() {
    var answer = service.http().with("Sec-Fetch-Mode", "cors").get("/v1/me");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().allValues("WWW-Authenticate")).isEmpty();
  }

  @Test
  void somebody_who_wants_a_page_is_sent_to_the_login_page() {
    var answer = browser().get("/pages/hello");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
    assertThat(answer.headers().firstValue("API-Version")).contains("1.2.3");
  }

  @Test
  void a_part_of_a_page_makes_the_whole_page_go_to_the_login_page() {
    var answer = service.http().with("HX-Request", "true").get("/pages/hello");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_session_begins_with_the_form_and_needs_the_token_of_its_pages() {
    var session = logIn("drechtwerk", "doorloop");

    assertThat(session.get("/v1/me").body()).isEqualTo("{\"name\":\"drechtwerk\"}");
    var refused = session.post("/v1/fields", GRANT);
    assertThat(refused.body())
        .isEqualTo(
            """
            {"status":403,"title":"Forbidden",\
            "detail":"The request lacks the token of the page that it comes from, or that is too\
             old."}""");
    var token = session.get("/token").body();
    assertThat(session.with("X-CSRF-TOKEN", token).post("/v1/fields", GRANT).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_form_with_a_wrong_password_comes_back() {
    var login = form("sdd", "wrong");

    assertThat(login.statusCode()).isEqualTo(302);
    assertThat(login.headers().firstValue("Location").orElseThrow()).endsWith("/login?failed");
  }

  @Test
  void a_browser_that_remembers_a_password_cannot_be_made_to_post_from_elsewhere() {
    var elsewhere = basic("sdd", "doorloop").with("Sec-Fetch-Site", "cross-site");

    assertThat(elsewhere.post("/v1/fields", GRANT).statusCode()).isIn(401, 403);
    assertThat(
            basic("sdd", "doorloop")
                .with("Sec-Fetch-Site", "same-origin")
                .post("/v1/fields", GRANT)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_page_that_breaks_or_is_not_there_is_the_services_own_error_page() {
    var browser = logIn("sdd", "doorloop").with("Accept", "text/html");

    assertErrorPage(browser.get("/pages/broken"), 500);
    assertErrorPage(browser.get("/pages/nothing-here"), 404);
    assertErrorPage(browser.get("/pages/secret"), 403);
    assertThat(browser.get("/v1/nothing-here").body()).startsWith("{\"status\":404");
  }

  @Test
  void a_page_may_load_nothing_from_elsewhere() {
    var page = logIn("sdd", "doorloop").with("Accept", "text/html").get("/pages/hello");

    assertThat(page.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; font-src 'self'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'");
    assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  private static void assertErrorPage(HttpResponse<String> answer, int status) {
    assertThat(answer.body()).isEqualTo("<h1>" + HttpStatus.valueOf(status) + "</h1>");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("API-Version")).contains("1.2.3");
  }

  private static void assertAskedToLogIn(HttpResponse<String> answer) {
    assertThat(answer.body())
        .isEqualTo(
            """
            {"status":401,"title":"Unauthorized",\
            "detail":"Log in with a name and a password that are right."}""");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .contains("Basic realm=\"Doorloop\", charset=\"UTF-8\"");
    assertThat(answer.headers().allValues("API-Version")).containsExactly("1.2.3");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  private static Http browser() {
    return service.http().with("Accept", "text/html,*/*;q=0.8");
  }

  private static Http basic(String name, String password) {
    var bytes = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return service
        .http()
        .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  private static Http logIn(String name, String password) {
    return service.http().with("Cookie", cookie(form(name, password)));
  }

  private static HttpResponse<String> form(String name, String password) {
    var page = browser().get("/token");
    return browser()
        .with("Cookie", cookie(page))
        .send(
            "/login",
            request ->
                request
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "username="
                                + name
                                + "&password="
                                + password
                                + "&_csrf="
                                + page.body())));
  }

  private static String cookie(HttpResponse<String> answer) {
    var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** The part of the one-counter that this is about. */
  @Configuration(proxyBeanMethods = false)
  static class Counter {
    @Bean
    SecurityFilterChain people(HttpSecurity http) {
      SecurityParts.people(http);
      return http.authorizeHttpRequests(
              requests -> {
                SecurityParts.open(requests);
                requests
                    .requestMatchers("/login", "/token")
                    .permitAll()
                    .requestMatchers("/pages/secret")
                    .hasRole(Role.ADMIN.name())
                    .anyRequest()
                    .authenticated();
              })
          .build();
    }

    @Bean
    ErrorViewResolver errorPages() {
      return (_, status, _) ->
          new ModelAndView(
              (_, _, response) -> response.getWriter().write("<h1>" + status + "</h1>"));
    }

    @Bean
    CounterPages pages() {
      return new CounterPages();
    }
  }

  /** Pages, as far as security cares. */
  @RestController
  static final class CounterPages {
    @GetMapping("/token")
    String token(CsrfToken token) {
      return token.getToken();
    }

    @GetMapping("/pages/broken")
    String broken() {
      throw new IllegalStateException("secret");
    }

    @GetMapping("/pages/hello")
    String hello() {
      return "hello";
    }
  }
}
