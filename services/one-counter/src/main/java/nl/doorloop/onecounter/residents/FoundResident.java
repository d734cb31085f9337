package nl.doorloop.onecounter.residents;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of residents.
 *
 * @param municipality where they live today
 * @param leadOrganisation who leads today
 */
public record FoundResident(
    ResidentId residentId,
    String name,
    LocalDate birthDate,
    Municipality municipality,
    @Nullable Step step,
    @Nullable Integer rung,
    @Nullable Organisation leadOrganisation) {

  /** No names in a log. */
  @Override
  public String toString() {
    return "FoundResident[" + residentId + "]";
  }
}
