package nl.doorloop.onecounter.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class SealedAttributesTest {
  private final SealedAttributes attributes = new SealedAttributes(keys(1));

  @Test
  void what_is_remembered_comes_back() {
    var searched = new ArrayList<>(List.of("Jansen", "1980-01-01"));
    assertThat(attributes.read(attributes.write(searched))).isEqualTo(searched);
  }

  @Test
  void who_is_logged_in_comes_back_with_all_that_they_may_see() {
    var user = new DemoUsers().loadUserByUsername("sdd");
    var context =
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    assertThat(attributes.read(attributes.write(context))).isEqualTo(context);
  }

  @Test
  void nothing_of_it_can_be_read_where_it_stands() {
    var stored = new String(attributes.write("Jansen"), StandardCharsets.ISO_8859_1);
    assertThat(stored).doesNotContain("Jansen");
  }

  @Test
  void what_other_keys_sealed_or_somebody_changed_is_forgotten() {
    var stored = attributes.write("Jansen");
    assertThat(new SealedAttributes(keys(2)).read(stored)).isNull();
    stored[stored.length - 1] ^= 1;
    assertThat(attributes.read(stored)).isNull();
  }

  @Test
  void what_is_no_object_of_this_version_is_forgotten() {
    var other = keys(1).seal("no object".getBytes(StandardCharsets.UTF_8), "session");
    assertThat(attributes.read(other)).isNull();
  }

  private static PersonalDataKeys keys(int seed) {
    var key = new byte[32];
    Arrays.fill(key, (byte) seed);
    var text = Base64.getEncoder().encodeToString(key);
    return new PersonalDataKeys(text, text);
  }
}
