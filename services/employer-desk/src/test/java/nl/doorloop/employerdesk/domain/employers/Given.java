package nl.doorloop.employerdesk.domain.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestAnswered;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.language.employerdesk.RequestSubject;
import org.jspecify.annotations.Nullable;

/** One fictive employer, for the specs. */
final class Given {
  static final KvkNumber KVK = KvkNumber.of("90000011");
  static final EmployerId EMPLOYER = EmployerId.of(KVK);
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final OpeningId OPENING = new OpeningId(new UUID(5, 1));
  static final EmployerRequestId REQUEST = new EmployerRequestId(new UUID(6, 1));
  static final EmployerAgreementId AGREEMENT = new EmployerAgreementId(new UUID(7, 1));
  static final EmployerRegistered REGISTERED =
      new EmployerRegistered(
          EMPLOYER, KVK, BusinessText.of("Voorbeeld Groen B.V."), Municipality.DORDRECHT);
  static final EstablishmentAdded ESTABLISHMENT =
      new EstablishmentAdded(
          EMPLOYER, EstablishmentNumber.of("000012345678"), Municipality.SLIEDRECHT);
  static final ContactAssigned CONTACT =
      new ContactAssigned(
          EMPLOYER,
          BusinessText.of("M. Voorbeeld"),
          Organisation.SDD,
          PhoneNumber.of("078 123 4567"),
          EmailAddress.of("werkgevers@example.org"));
  static final EmployerRequestRecorded ASKED =
      new EmployerRequestRecorded(
          EMPLOYER,
          REQUEST,
          RequestSubject.COACHING,
          BusinessMessage.of("Kan er iemand meekijken?"),
          TODAY);
  static final EmployerRequestAnswered ANSWERED =
      new EmployerRequestAnswered(
          EMPLOYER, REQUEST, BusinessMessage.of("Ja, vanaf maandag."), TODAY);
  static final Employer KNOWN =
      new Employer.Known(
          Map.of(ESTABLISHMENT.establishment(), ESTABLISHMENT.municipality()), CONTACT);

  private Given() {}

  static EmployerAgreementMade agreement(@Nullable LocalDate to) {
    return new EmployerAgreementMade(
        EMPLOYER,
        AGREEMENT,
        AgreementKind.SOCIAL_RETURN,
        BusinessText.of("Onderhoud van het stadspark"),
        4,
        TODAY.minusMonths(6),
        to,
        TODAY);
  }

  static OpeningPosted opening(@Nullable String establishment, @Nullable LocalDate to) {
    return new OpeningPosted(
        EMPLOYER,
        OPENING,
        establishment == null ? null : EstablishmentNumber.of(establishment),
        BusinessText.of("Medewerker groen"),
        3,
        Hours.of("24"),
        LocalDate.of(2026, 1, 1),
        to,
        List.of(Step.SUPPORTED_JOB),
        TODAY);
  }
}
