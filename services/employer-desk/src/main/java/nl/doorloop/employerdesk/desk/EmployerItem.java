package nl.doorloop.employerdesk.desk;

import nl.doorloop.language.EmployerId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import org.jspecify.annotations.Nullable;

/** One employer; {@code municipality} is absent where its seat lies outside the region. */
public record EmployerItem(
    EmployerId employerId,
    KvkNumber kvkNumber,
    BusinessText name,
    @Nullable Municipality municipality) {
  static EmployerItem of(EmployerRegistered e) {
    return new EmployerItem(e.employerId(), e.kvkNumber(), e.name(), e.municipality());
  }
}
