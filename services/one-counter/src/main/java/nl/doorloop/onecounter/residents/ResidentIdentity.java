package nl.doorloop.onecounter.residents;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Who a resident is, as shown to a case worker; the BSN is not.
 *
 * @param municipality of registration; where they live today is part of the position
 */
public record ResidentIdentity(
    String name,
    String familyName,
    @Nullable String givenNames,
    LocalDate birthDate,
    @Nullable Postcode postcode,
    Municipality municipality) {

  /** No names in a log. */
  @Override
  public String toString() {
    return "ResidentIdentity[*]";
  }
}
