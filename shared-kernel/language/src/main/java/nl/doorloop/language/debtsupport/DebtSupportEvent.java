package nl.doorloop.language.debtsupport;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/** What debt support records: the arrangements that a resident is helped with. */
public sealed interface DebtSupportEvent extends ResidentEvent {
  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.WGS;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.DEBT_SUPPORT;
  }

  /** An arrangement begins; {@code origin} is present where it was taken over from a file. */
  record ArrangementStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      Arrangement arrangement,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason endReason,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable Origin origin)
      implements DebtSupportEvent {
    public ArrangementStarted {
      new Period(from, to);
    }
  }

  /** {@code to} is the first day without the arrangement. */
  record ArrangementEnded(
      ResidentId residentId, ProvisionId provisionId, LocalDate to, EndReason reason)
      implements DebtSupportEvent {}
}
