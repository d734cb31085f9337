package nl.doorloop.platform.security;

import static nl.doorloop.platform.sample.SampleService.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtException;

class CallerTokenTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void a_caller_arrives_whole() {
    for (var caller : DemoUsers.ALL) {
      assertThat(at(NOON).read(at(NOON).sign(caller, "sample"))).isEqualTo(caller);
    }
  }

  @Test
  void it_may_be_used_for_a_minute_and_a_clock_may_be_five_seconds_off() {
    var token = at(NOON).sign(DemoUsers.named("sdd"), "sample");

    assertThat(at(NOON.plusSeconds(64)).read(token).name()).isEqualTo("sdd");
    assertThatThrownBy(() -> at(NOON.plusSeconds(66)).read(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void another_service_does_not_take_it() {
    var token = at(NOON).sign(DemoUsers.named("sdd"), "other");

    assertThatThrownBy(() -> at(NOON).read(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void another_key_does_not_open_it() {
    var token =
        new CallerToken(key(2), "one-counter", fixed(NOON))
            .sign(DemoUsers.named("admin"), "sample");

    assertThatThrownBy(() -> at(NOON).read(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void nobody_can_sign_with_no_algorithm_or_change_what_was_signed() {
    var parts = at(NOON).sign(DemoUsers.named("sdd"), "sample").split("\\.", -1);
    var claims =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("CASE_WORKER", "ADMIN");

    assertThatThrownBy(() -> at(NOON).read(base64("{\"alg\":\"none\"}") + "." + parts[1] + "."))
        .isInstanceOf(JwtException.class);
    assertThatThrownBy(() -> at(NOON).read(parts[0] + "." + base64(claims) + "." + parts[2]))
        .isInstanceOf(JwtException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "!!", "AAAAAAAAAAAAAAAAAAAAAA=="})
  void a_key_that_is_no_key_is_refused_by_name(String key) {
    assertThatThrownBy(() -> new CallerToken(key, "sample", fixed(NOON)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doorloop.security.token-key")
        .hasMessageNotContaining("AAAA");
  }

  private static CallerToken at(Instant now) {
    return new CallerToken(key(1), "sample", fixed(now));
  }

  private static Clock fixed(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
