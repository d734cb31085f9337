package nl.doorloop.platform.identity;

import static nl.doorloop.platform.sample.SampleService.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataKeysTest {
  private static final ResidentId ONE = ResidentId.of("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final ResidentId OTHER = ResidentId.of("01890a5d-ac96-774b-bcce-b302099a8058");
  private static final Bsn BSN = Bsn.of("999990019");
  private static final Identity WHOLE =
      new Identity(
          ONE,
          BSN,
          "van der Voorbeeld",
          "José Maria",
          LocalDate.of(1980, 2, 29),
          Postcode.of("3311 ab"),
          Municipality.DORDRECHT);
  private static final Identity BARE =
      new Identity(
          ONE, null, "Voorbeeld", null, LocalDate.of(1980, 2, 29), null, Municipality.SLIEDRECHT);

  private final PersonalDataKeys keys = new PersonalDataKeys(key(1), key(2));

  @Test
  void an_identity_comes_back_as_it_was() {
    assertThat(keys.decryptIdentity(keys.encrypt(WHOLE), ONE)).isEqualTo(WHOLE);
    assertThat(keys.decryptIdentity(keys.encrypt(BARE), ONE)).isEqualTo(BARE);
  }

  @Test
  void nothing_of_it_can_be_read_and_no_two_are_the_same() {
    var encrypted = keys.encrypt(WHOLE);

    assertThat(new String(encrypted, StandardCharsets.ISO_8859_1))
        .doesNotContain("Voorbeeld", "999990019", "1980");
    assertThat(keys.encrypt(WHOLE)).isNotEqualTo(encrypted);
  }

  @Test
  void it_cannot_be_read_as_another_resident_with_another_key_or_changed() {
    var encrypted = keys.encrypt(WHOLE);
    var changed = encrypted.clone();
    changed[changed.length - 1] ^= 1;

    assertUnreadable(keys, encrypted, OTHER);
    assertUnreadable(new PersonalDataKeys(key(3), key(2)), encrypted, ONE);
    assertUnreadable(keys, changed, ONE);
    assertUnreadable(keys, Arrays.copyOf(encrypted, 10), ONE);
  }

  @Test
  void a_key_can_be_followed_by_another() {
    var before = keys.encrypt(WHOLE);
    var both = new PersonalDataKeys(key(3) + "," + key(1), key(2));

    assertThat(both.decryptIdentity(before, ONE)).isEqualTo(WHOLE);
    assertUnreadable(keys, both.encrypt(WHOLE), ONE);
  }

  @Test
  void a_hash_is_the_same_for_the_same_and_differs_by_key_and_by_kind() {
    assertThat(keys.hash(BSN))
        .matches("[0-9a-f]{64}")
        .isEqualTo(keys.hash(Bsn.of("999990019")))
        .isNotEqualTo(keys.hash(Bsn.of("111222333")))
        .isNotEqualTo(new PersonalDataKeys(key(1), key(3)).hash(BSN))
        .isNotEqualTo(keys.hash(BSN.digits()));
  }

  @Test
  void who_matches_without_a_bsn_shares_names_birth_date_and_postcode() {
    var same =
        new Identity(
            OTHER,
            null,
            "  VAN  der voorbeeld ",
            "josé  maria",
            LocalDate.of(1980, 2, 29),
            Postcode.of("3311AB"),
            Municipality.SLIEDRECHT);
    var accent =
        new Identity(
            OTHER,
            null,
            "van der Voorbeeld",
            "Jose Maria",
            LocalDate.of(1980, 2, 29),
            Postcode.of("3311AB"),
            Municipality.DORDRECHT);

    assertThat(keys.matchingHash(same)).isPresent().isEqualTo(keys.matchingHash(WHOLE));
    assertThat(keys.matchingHash(accent)).isNotEqualTo(keys.matchingHash(WHOLE));
    assertThat(keys.matchingHash(BARE)).isEmpty();
  }

  @Test
  void nothing_is_shown_when_something_is_printed() {
    assertThat(WHOLE + " " + keys + " " + BSN)
        .doesNotContain("Voorbeeld", "José", "999990019", "1980", "3311", key(1), key(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAA==", "!"})
  void a_key_that_is_no_key_is_refused_by_name(String key) {
    assertThatThrownBy(() -> new PersonalDataKeys(key, key(2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doorloop.keys.personal-data")
        .hasMessageNotContaining("AAAA");
    assertThatThrownBy(() -> new PersonalDataKeys(key(1), key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("doorloop.keys.bsn");
  }

  private static void assertUnreadable(PersonalDataKeys keys, byte[] encrypted, ResidentId who) {
    assertThatThrownBy(() -> keys.decrypt(encrypted, who))
        .isInstanceOf(UnreadablePersonalData.class)
        .hasMessageNotContaining("Voorbeeld");
  }
}
