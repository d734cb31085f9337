package nl.doorloop.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.Municipality;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Whoever logged in, in either way, is the same caller where a session was kept elsewhere. */
class KeptLoginTest {
  @Test
  void a_demo_user_keeps_what_they_may_see() {
    var login = new DemoUsers().loadUserByUsername("sdd");
    assertThat(((HasCaller) keptAndRead(login)).caller()).isEqualTo(DemoUsers.named("sdd"));
  }

  @Test
  void somebody_of_the_provider_keeps_what_they_may_see() {
    var person = (HasCaller) new ProviderLogin().loadUser(fromProvider());
    assertThat(person.caller().municipalities()).containsExactly(Municipality.DORDRECHT);
    assertThat(((HasCaller) keptAndRead(person)).caller()).isEqualTo(person.caller());
  }

  @Test
  void a_caller_with_a_token_keeps_what_they_may_see() {
    var principal = new CallerPrincipal(DemoUsers.named("dordrecht"));
    assertThat(((HasCaller) keptAndRead(principal)).caller()).isEqualTo(principal.caller());
  }

  private static Object keptAndRead(Object login) {
    return new DeserializingConverter().convert(new SerializingConverter().convert(login));
  }

  private static OidcUserRequest fromProvider() {
    var now = Instant.parse("2026-11-22T10:00:00Z");
    Map<String, Object> claims =
        Map.of("sub", "worker", "roles", List.of("CASE_WORKER"), "municipalities", List.of("0505"));
    return new OidcUserRequest(
        ClientRegistration.withRegistrationId(ProviderLogin.REGISTRATION)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientId("doorloop")
            .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
            .authorizationUri("https://provider.example/authorize")
            .tokenUri("https://provider.example/token")
            .build(),
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, "token", now, now.plusSeconds(300)),
        new OidcIdToken("id", now, now.plusSeconds(300), claims));
  }
}
