package nl.doorloop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * People log in at a real OpenID Connect provider, which is started later than the service that
 * they want to use.
 */
class ProviderLoginTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int PROVIDER_PORT = freePort();
  private static final String PROVIDER = "http://127.0.0.1:" + PROVIDER_PORT;

  private static SampleService service;
  private static SampleService provider;

  @BeforeAll
  static void start() {
    service =
        SampleService.with(
            PeopleTest.Counter.class,
            "spring.security.oauth2.client.registration.doorloop.client-id=one-counter",
            "spring.security.oauth2.client.registration.doorloop.client-secret=between-us",
            "spring.security.oauth2.client.registration.doorloop.scope=openid",
            "spring.security.oauth2.client.provider.doorloop.issuer-uri=" + PROVIDER);
    provider =
        SampleService.with(
            Provider.class,
            "server.port=" + PROVIDER_PORT,
            "server.servlet.session.cookie.name=PROVIDER",
            "one-counter=http://127.0.0.1:" + service.port());
  }

  @AfterAll
  static void stop() {
    provider.close();
    service.close();
  }

  @Test
  void a_case_worker_of_the_provider_becomes_a_caller_of_ours() {
    var browser = new Browser();

    var arrived = browser.logIn("j.voorbeeld");

    assertThat(arrived.uri().getPort()).isEqualTo(service.port());
    assertThat(browser.get(here("/v1/me")).body()).isEqualTo("{\"name\":\"j.voorbeeld\"}");
    assertThat(browser.get(here("/v1/residents/" + SampleService.IN_DORDRECHT.text())).statusCode())
        .isEqualTo(200);
    assertThat(browser.get(here("/v1/admins")).statusCode()).isEqualTo(403);
    assertThat(browser.get(here("/v1/drechtwerk")).statusCode()).isEqualTo(403);
  }

  @Test
  void somebody_without_a_role_of_ours_comes_in_and_may_do_nothing() {
    var browser = new Browser();

    browser.logIn("nobody");

    assertThat(browser.get(here("/v1/me")).body()).isEqualTo("{\"name\":\"nobody\"}");
    assertThat(browser.get(here("/v1/residents/" + SampleService.IN_DORDRECHT.text())).statusCode())
        .isEqualTo(404);
    assertThat(browser.get(here("/v1/admins")).statusCode()).isEqualTo(403);
  }

  @Test
  void an_answer_that_the_provider_did_not_give_leads_back_to_the_login_page() {
    var answer = new Browser().get(here("/login/oauth2/code/doorloop?code=made-up&state=made-up"));

    assertThat(answer.uri().toString()).endsWith("/login?refused");
  }

  private static URI here(String path) {
    return URI.create("http://127.0.0.1:" + service.port() + path);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Keeps cookies and follows redirects. */
  private static final class Browser {
    private final HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    HttpResponse<String> logIn(String name) {
      var form = get(here(ProviderLogin.PATH));
      assertThat(form.uri().getPort()).as(form.body()).isEqualTo(PROVIDER_PORT);
      var token = TOKEN.matcher(form.body());
      assertThat(token.find()).as(form.body()).isTrue();
      return send(
          HttpRequest.newBuilder(form.uri().resolve("/login"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  BodyPublishers.ofString(
                      "username=%s&password=secret&_csrf=%s"
                          .formatted(
                              name, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))));
    }

    HttpResponse<String> get(URI address) {
      return send(HttpRequest.newBuilder(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        return http.send(
            request.timeout(Duration.ofMinutes(1)).header("Accept", "text/html,*/*;q=0.8").build(),
            BodyHandlers.ofString());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** The identity provider of an organisation, with the claims that Doorloop reads. */
  @Configuration(proxyBeanMethods = false)
  static class Provider {
    @Bean
    SecurityFilterChain provider(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(Customizer.withDefaults())
          .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
      return AuthorizationServerSettings.builder().issuer(PROVIDER).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
      return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    RegisteredClientRepository clients(Environment environment) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("one-counter")
              .clientId("one-counter")
              .clientSecret("{noop}between-us")
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(
                  environment.getRequiredProperty("one-counter") + "/login/oauth2/code/doorloop")
              .scope(OidcScopes.OPENID)
              .build());
    }

    @Bean
    UserDetailsService people() {
      return new InMemoryUserDetailsManager(
          User.withUsername("j.voorbeeld").password("{noop}secret").authorities("x").build(),
          User.withUsername("nobody").password("{noop}secret").authorities("x").build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return context -> {
        if (context.getPrincipal().getName().equals("j.voorbeeld")) {
          context
              .getClaims()
              .claims(
                  all ->
                      all.putAll(
                          Map.of(
                              "roles", List.of("CASE_WORKER", "offline_access"),
                              "organisation", "SDD",
                              "municipalities", List.of("0505"),
                              "frameworks", List.of("PW"))));
        }
      };
    }
  }
}
