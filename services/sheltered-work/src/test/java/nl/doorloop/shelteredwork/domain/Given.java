package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import org.jspecify.annotations.Nullable;

/** One resident with one employment and one row of a file, for the specs. */
final class Given {
  static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  static final ProvisionId PROVISION = new ProvisionId(new UUID(3, 1));
  static final LocalDate START = LocalDate.of(2026, 3, 1);
  static final KvkNumber BAKERY = KvkNumber.of("12345678");

  private Given() {}

  static StartEmployment start(@Nullable LocalDate firstPayDate) {
    return new StartEmployment(
        PROVISION,
        RESIDENT,
        Modality.WSW_INTERNAL,
        Hours.of("32"),
        null,
        firstPayDate,
        START,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        START);
  }

  static EmploymentStarted started(@Nullable LocalDate firstPayDate, @Nullable LocalDate to) {
    return new EmploymentStarted(
        RESIDENT,
        PROVISION,
        Modality.WSW_INTERNAL,
        Hours.of("32"),
        null,
        firstPayDate,
        START,
        to,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        START);
  }

  static EmploymentTakenOver row(Modality modality) {
    return new EmploymentTakenOver(
        RESIDENT,
        PROVISION,
        modality,
        null,
        null,
        null,
        START,
        null,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        new Origin(Source.SHELTERED_WORK, SourceId.of("D1"), null));
  }

  static ModalityChanged moved(Modality modality, @Nullable KvkNumber employer, LocalDate from) {
    return new ModalityChanged(RESIDENT, PROVISION, modality, employer, from);
  }

  static HoursChanged working(String hours, Modality modality, LocalDate from) {
    return new HoursChanged(RESIDENT, PROVISION, modality, Hours.of(hours), from);
  }

  static EmploymentEnded ended(Modality modality, LocalDate to) {
    return new EmploymentEnded(RESIDENT, PROVISION, modality, to, EndReason.WORK);
  }
}
