package nl.doorloop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.doorloop.platform.sample.SampleService;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** A service takes the tokens of an identity provider beside its own, without knowing it. */
class OidcTest {
  private static final SecretKey PROVIDER_KEY =
      new SecretKeySpec("the provider's key, 32 bytes long".getBytes(StandardCharsets.UTF_8), "HS");
  private static final String RESIDENT = "/v1/residents/" + SampleService.IN_DORDRECHT.text();

  @Test
  void the_claims_of_a_provider_make_a_caller_of_ours() {
    try (var service = SampleService.with(Provider.class)) {
      var worker = service.http().with("Authorization", "Bearer " + token("https://idp.example"));

      assertThat(worker.get("/v1/me").body()).isEqualTo("{\"name\":\"j.voorbeeld\"}");
      assertThat(worker.get(RESIDENT).statusCode()).isEqualTo(200);
      assertThat(worker.get("/v1/admins").statusCode()).isEqualTo(403);
      assertThat(worker.get("/v1/drechtwerk").statusCode()).isEqualTo(403);

      var own =
          service
              .http()
              .with("Authorization", "Bearer " + SampleService.token(DemoUsers.named("admin")));
      assertThat(own.get("/v1/admins").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_provider_cannot_speak_for_another_service() {
    try (var service = SampleService.with(Provider.class)) {
      var forged = service.http().with("Authorization", "Bearer " + token(CallerToken.ISSUER));

      assertThat(forged.get("/v1/me").statusCode()).isEqualTo(401);
    }
  }

  private static String token(String issuer) {
    var now = InstantSource.system().instant();
    var claims =
        JwtClaimsSet.builder()
            .issuer(issuer)
            .audience(List.of(SampleService.NAME))
            .subject("4711")
            .issuedAt(now)
            .expiresAt(now.plusSeconds(60))
            .claims(
                all ->
                    all.putAll(
                        Map.of(
                            "preferred_username", "j.voorbeeld",
                            "roles", List.of("CASE_WORKER", "offline_access"),
                            "organisation", "SDD",
                            "municipalities", List.of("0505", "0363"),
                            "frameworks", List.of("PW"))))
            .build();
    return NimbusJwtEncoder.withSecretKey(PROVIDER_KEY)
        .algorithm(MacAlgorithm.HS256)
        .build()
        .encode(JwtEncoderParameters.from(JwsHeader.with(MacAlgorithm.HS256).build(), claims))
        .getTokenValue();
  }

  /** Stands for what Spring Boot makes of {@code spring.security.oauth2.resourceserver.jwt}. */
  @Configuration(proxyBeanMethods = false)
  static class Provider {
    @Bean
    JwtDecoder provider() {
      return NimbusJwtDecoder.withSecretKey(PROVIDER_KEY).macAlgorithm(MacAlgorithm.HS256).build();
    }
  }
}
