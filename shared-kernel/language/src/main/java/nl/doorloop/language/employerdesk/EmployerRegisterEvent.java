package nl.doorloop.language.employerdesk;

import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/** Which employers there are, where they are found, and who their fixed contact is. */
public sealed interface EmployerRegisterEvent extends EmployerEvent {
  /** {@code municipality} is that of the seat; absent where that lies outside the region. */
  record EmployerRegistered(
      EmployerId employerId,
      KvkNumber kvkNumber,
      BusinessText name,
      @Nullable Municipality municipality)
      implements EmployerRegisterEvent {}

  /** A place of business within the region. */
  record EstablishmentAdded(
      EmployerId employerId, EstablishmentNumber establishment, Municipality municipality)
      implements EmployerRegisterEvent {}

  /**
   * From now on this employee is the one contact of the employer for both organisations, in the
   * place of whoever it was.
   */
  record ContactAssigned(
      EmployerId employerId,
      BusinessText contactName,
      Organisation organisation,
      PhoneNumber phone,
      EmailAddress email)
      implements EmployerRegisterEvent {}
}
