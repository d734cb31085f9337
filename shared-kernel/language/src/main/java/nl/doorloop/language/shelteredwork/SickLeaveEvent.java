package nl.doorloop.language.shelteredwork;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;

/**
 * That somebody is ill, and since when: never why. Sick leave changes neither step nor income
 * cover.
 */
public sealed interface SickLeaveEvent extends ShelteredWorkEvent {
  Modality modality();

  @Override
  default LegalFramework legalFramework() {
    return modality().legalFramework();
  }

  /** {@code from} is the first day of it. */
  record SickLeaveStarted(
      ResidentId residentId, ProvisionId provisionId, Modality modality, LocalDate from)
      implements SickLeaveEvent {}

  /** {@code from} is the first day on which they are no longer ill. */
  record Recovered(
      ResidentId residentId, ProvisionId provisionId, Modality modality, LocalDate from)
      implements SickLeaveEvent {}
}
