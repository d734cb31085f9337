package nl.doorloop.continuity.registry;

import java.time.LocalDate;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Somebody as a caller or a row describes them, before it is known which resident that is. */
public record Person(
    @Nullable Bsn bsn,
    String familyName,
    @Nullable String givenNames,
    LocalDate birthDate,
    @Nullable Postcode postcode,
    Municipality municipality) {
  Identity as(ResidentId residentId) {
    return new Identity(residentId, bsn, familyName, givenNames, birthDate, postcode, municipality);
  }

  Person in(Municipality other) {
    return new Person(bsn, familyName, givenNames, birthDate, postcode, other);
  }

  @Override
  public String toString() {
    return "Person[*]";
  }
}
