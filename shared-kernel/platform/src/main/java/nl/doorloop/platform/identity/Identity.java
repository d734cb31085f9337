package nl.doorloop.platform.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Who a resident is. The only type in Doorloop with names and a BSN in it: it stands in the
 * registry and on the identities topic, encrypted, and its {@link #toString()} shows nothing.
 *
 * @param bsn absent for somebody who is known by name only
 * @param familyName with prefixes, as the source wrote it
 * @param givenNames absent where the source has none
 */
public record Identity(
    ResidentId residentId,
    @Nullable Bsn bsn,
    String familyName,
    @Nullable String givenNames,
    LocalDate birthDate,
    @Nullable Postcode postcode,
    Municipality municipality) {
  private static final int LONGEST_NAME = 200;

  public Identity {
    familyName = name(familyName);
    givenNames = givenNames == null || givenNames.isBlank() ? null : name(givenNames);
  }

  private static String name(String name) {
    var trimmed = name.strip();
    if (trimmed.isEmpty()) {
      throw new InvalidValue("must not be blank");
    }
    if (trimmed.length() > LONGEST_NAME) {
      throw new InvalidValue("must be at most " + LONGEST_NAME + " characters");
    }
    return trimmed;
  }

  /**
   * What two rows without a BSN must share to be one provisional resident: names (case and spaces
   * folded, accents kept), birth date and postcode. Empty without a postcode: such a row stands
   * alone.
   */
  public Optional<String> matchingKey() {
    return Optional.ofNullable(postcode)
        .map(place -> matchingKey(familyName, givenNames, birthDate, place));
  }

  /** The same, before anybody knows which resident it is. */
  public static String matchingKey(
      String familyName, @Nullable String givenNames, LocalDate birthDate, Postcode postcode) {
    return String.join(
        "|",
        fold(familyName),
        fold(givenNames == null ? "" : givenNames),
        birthDate.toString(),
        postcode.text());
  }

  /** A name with case and spaces folded, for comparing; accents make a difference. */
  public static String fold(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Identity[*]";
  }
}
