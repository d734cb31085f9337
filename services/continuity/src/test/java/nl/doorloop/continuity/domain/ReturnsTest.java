package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ResidentRefusal.AGREEMENT_OVER;
import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_FALLEN_BACK;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOTHING_TO_REINSTATE;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_IN_THE_AGREEMENT;
import static nl.doorloop.continuity.domain.ResidentRefusal.UNKNOWN_AGREEMENT;
import static nl.doorloop.continuity.domain.ResidentRefusal.UNKNOWN_RESIDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.continuity.domain.ResidentCommand.ProposeReturn;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class ReturnsTest {
  private static final ResidentId SANNE = new ResidentId(new UUID(1, 1));
  private static final AgreementId AGREEMENT = new AgreementId(new UUID(5, 1));
  private static final AgreementId ANOTHER = new AgreementId(new UUID(5, 2));
  private static final ReturnId RETURN = new ReturnId(new UUID(6, 1));
  private static final ReturnId SECOND = new ReturnId(new UUID(6, 2));
  private static final ProvisionId JOB = new ProvisionId(new UUID(2, 1));
  private static final ProvisionId BENEFIT = new ProvisionId(new UUID(2, 2));
  private static final ProvisionId SHELTERED = new ProvisionId(new UUID(2, 3));
  private static final LocalDate AGREED_DAY = LocalDate.of(2026, 5, 1);

  private static final ResidentRegistered REGISTERED =
      new ResidentRegistered(SANNE, Municipality.DORDRECHT, LocalDate.of(2026, 1, 1), false);
  private static final ReturnAgreed AGREED =
      new ReturnAgreed(
          SANNE,
          AGREEMENT,
          JOB,
          AGREED_DAY,
          Organisation.DRECHTWERK,
          List.of(BENEFIT, SHELTERED),
          LegalFramework.WSW);

  private final DecisionSpec<ResidentCommand> resident = DecisionSpec.of(Resident.DECIDER);

  @Test
  void who_falls_back_gets_back_what_the_agreement_names() {
    resident
        .given(REGISTERED, AGREED)
        .when(propose(RETURN, AGREEMENT, AGREED_DAY))
        .then(proposed(AGREED_DAY, BENEFIT, SHELTERED));
    resident
        .given(REGISTERED, AGREED)
        .when(propose(RETURN, AGREEMENT, AGREED_DAY.minusDays(40), SHELTERED))
        .then(proposed(AGREED_DAY.minusDays(40), SHELTERED));
  }

  @Test
  void nothing_else_is_reinstated() {
    resident
        .given(REGISTERED, AGREED)
        .when(propose(RETURN, AGREEMENT, AGREED_DAY, SHELTERED, JOB))
        .thenRefused(NOT_IN_THE_AGREEMENT);
    resident
        .given(
            REGISTERED,
            new ReturnAgreed(SANNE, AGREEMENT, JOB, AGREED_DAY, Organisation.DRECHTWERK))
        .when(propose(RETURN, AGREEMENT, AGREED_DAY))
        .thenRefused(NOTHING_TO_REINSTATE);
  }

  @Test
  void an_agreement_holds_through_its_day_and_is_used_once() {
    resident.given().when(propose(RETURN, AGREEMENT, AGREED_DAY)).thenRefused(UNKNOWN_RESIDENT);
    var agreed = resident.given(REGISTERED, AGREED);
    agreed.when(propose(RETURN, ANOTHER, AGREED_DAY)).thenRefused(UNKNOWN_AGREEMENT);
    agreed.when(propose(RETURN, AGREEMENT, AGREED_DAY.plusDays(1))).thenRefused(AGREEMENT_OVER);
    resident
        .given(REGISTERED, AGREED, proposed(AGREED_DAY.minusDays(9), BENEFIT))
        .when(propose(SECOND, AGREEMENT, AGREED_DAY, SHELTERED))
        .thenRefused(ALREADY_FALLEN_BACK);
  }

  private static ProposeReturn propose(
      ReturnId id, AgreementId agreement, LocalDate on, ProvisionId... provisions) {
    return new ProposeReturn(SANNE, id, agreement, on, List.of(provisions), EndReason.EXPIRED);
  }

  private static ReturnProposed proposed(LocalDate on, ProvisionId... provisions) {
    return new ReturnProposed(
        SANNE,
        RETURN,
        AGREEMENT,
        on,
        List.of(provisions),
        Organisation.DRECHTWERK,
        LegalFramework.WSW,
        EndReason.EXPIRED);
  }
}
