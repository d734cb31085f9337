package nl.doorloop.continuity.registry;

import java.util.Optional;
import nl.doorloop.language.Postcode;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.jspecify.annotations.Nullable;

/**
 * What identities are compared by: keyed hashes, from which nobody can be read back.
 *
 * @param bsn absent for somebody provisional
 * @param match folded name, birth date and postcode; absent without a postcode
 * @param name folded name and birth date
 * @param content everything but the municipality, as it was written
 */
public record Fingerprint(
    @Nullable String bsn, @Nullable String match, String name, String content) {
  static Fingerprint of(Person person, PersonalDataKeys keys) {
    return new Fingerprint(
        person.bsn() == null ? null : keys.hash(person.bsn()),
        person.postcode() == null ? null : keys.hash(matchingKey(person, person.postcode())),
        keys.hash("name|" + names(person) + "|" + person.birthDate()),
        keys.hash(content(person)));
  }

  boolean isProvisional() {
    return bsn == null;
  }

  private static String matchingKey(Person person, Postcode postcode) {
    return Identity.matchingKey(
        person.familyName(), person.givenNames(), person.birthDate(), postcode);
  }

  private static String names(Person person) {
    return Identity.fold(person.familyName())
        + "|"
        + Identity.fold(Optional.ofNullable(person.givenNames()).orElse(""));
  }

  private static String content(Person person) {
    return String.join(
        "|",
        "content",
        person.bsn() == null ? "" : person.bsn().digits(),
        person.familyName(),
        person.givenNames() == null ? "" : person.givenNames(),
        person.birthDate().toString(),
        person.postcode() == null ? "" : person.postcode().text());
  }
}
