package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_BEFORE_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_DECLARED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.CLEAN_SLATE_IS_STATUTORY;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECLARED_BEFORE_THE_START;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECLARED_OF_A_STATUTORY_SCHEME;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NOT_ADMITTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NOT_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_AFTER_CARE;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_ARRANGEMENT;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.STARTS_BEFORE_ADMISSION;
import static nl.doorloop.debtsupport.domain.Given.DECIDED;
import static nl.doorloop.debtsupport.domain.Given.PROVISION;
import static nl.doorloop.debtsupport.domain.Given.REQUEST;
import static nl.doorloop.debtsupport.domain.Given.RESIDENT;
import static nl.doorloop.debtsupport.domain.Given.START;
import static nl.doorloop.debtsupport.domain.Given.admitted;
import static nl.doorloop.debtsupport.domain.Given.ended;
import static nl.doorloop.debtsupport.domain.Given.requested;
import static nl.doorloop.debtsupport.domain.Given.row;
import static nl.doorloop.debtsupport.domain.Given.started;
import static nl.doorloop.debtsupport.domain.Given.talk;
import static nl.doorloop.language.debtsupport.Arrangement.AMICABLE;
import static nl.doorloop.language.debtsupport.Arrangement.STATUTORY;
import static nl.doorloop.language.debtsupport.ArrangementOutcome.CLEAN_SLATE;
import static nl.doorloop.language.debtsupport.ArrangementOutcome.FAILED;
import static nl.doorloop.language.debtsupport.ArrangementOutcome.SUCCEEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.IssueDeclaration;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.DeclarationIssued;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DebtArrangementTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final DebtRequest NONE = new DebtRequest.NotMade();
  private static final DebtRequest ADMITTED = new DebtRequest.Admitted(requested(), admitted());
  private static final StartArrangement START_IT =
      new StartArrangement(started(), NONE, Parameters.builtIn());
  private static final AfterCareStarted CARE = new AfterCareStarted(RESIDENT, PROVISION, MAY);

  private final DecisionSpec<ArrangementCommand> arrangement =
      DecisionSpec.of(DebtArrangement.DECIDER);

  @Test
  void starts_once() {
    arrangement.given().when(START_IT).then(started());
    arrangement.given(started()).when(START_IT).thenRefused(ALREADY_STARTED);
    arrangement.given(row(AMICABLE)).when(START_IT).thenRefused(ALREADY_STARTED);
    arrangement.given(started(), ended(MAY)).when(START_IT).thenRefused(ALREADY_STARTED);
  }

  @Test
  void starts_on_a_request_that_admitted_the_same_resident() {
    var asked = onRequest(RESIDENT, DECIDED);

    arrangement
        .given()
        .when(new StartArrangement(asked, ADMITTED, Parameters.builtIn()))
        .then(asked);
    arrangement
        .given()
        .when(new StartArrangement(asked, NONE, Parameters.builtIn()))
        .thenRefused(NOT_ADMITTED);
    for (var other :
        new DebtRequest[] {
          new DebtRequest.Open(requested(), talk(true)),
          new DebtRequest.Refused(requested()),
          new DebtRequest.Withdrawn(requested())
        }) {
      arrangement
          .given()
          .when(new StartArrangement(asked, other, Parameters.builtIn()))
          .thenRefused(NOT_ADMITTED);
    }
    var somebodyElse = onRequest(new ResidentId(new UUID(1, 2)), DECIDED);
    arrangement
        .given()
        .when(new StartArrangement(somebodyElse, ADMITTED, Parameters.builtIn()))
        .thenRefused(NOT_ADMITTED);
  }

  @Test
  void does_not_start_before_the_admission() {
    var tooEarly = onRequest(RESIDENT, DECIDED.minusDays(1));
    var nextDay = onRequest(RESIDENT, DECIDED.plusDays(1));

    arrangement
        .given()
        .when(new StartArrangement(tooEarly, ADMITTED, Parameters.builtIn()))
        .thenRefused(STARTS_BEFORE_ADMISSION);
    arrangement
        .given()
        .when(new StartArrangement(nextDay, ADMITTED, Parameters.builtIn()))
        .then(nextDay);
  }

  @Test
  void ends_once_within_its_time() {
    arrangement.given(started()).when(end(MAY)).then(ended(MAY));
    arrangement.given(row(AMICABLE)).when(end(MAY)).then(ended(MAY));
    arrangement.given(started()).when(end(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    arrangement.given(started(AMICABLE, MAY, null)).when(end(MAY)).then(ended(MAY));
    arrangement
        .given(started(AMICABLE, MAY, null))
        .when(end(MAY.plusDays(1)))
        .thenRefused(AFTER_THE_END);
    arrangement.given(started(), ended(MAY)).when(end(MAY)).thenRefused(ALREADY_ENDED);
    arrangement.given().when(end(MAY)).thenRefused(NO_ARRANGEMENT);
  }

  @Test
  void ends_with_what_it_came_to_and_with_a_clean_slate_only_by_law() {
    arrangement.given(started()).when(end(MAY, SUCCEEDED)).then(ended(MAY, SUCCEEDED));
    arrangement.given(started()).when(end(MAY, FAILED)).then(ended(MAY, FAILED));
    arrangement.given(started()).when(end(MAY, CLEAN_SLATE)).thenRefused(CLEAN_SLATE_IS_STATUTORY);
    arrangement
        .given(started(STATUTORY, null, null))
        .when(end(MAY, CLEAN_SLATE))
        .then(ended(MAY, CLEAN_SLATE));
  }

  @Test
  void a_clean_slate_is_not_checked_where_the_organisation_did_not_switch_that_rule_on() {
    arrangement
        .given(started())
        .when(new EndArrangement(PROVISION, MAY, EndReason.OTHER, CLEAN_SLATE, null, false))
        .then(ended(MAY, CLEAN_SLATE));
  }

  @Test
  void after_care_follows_once_from_the_first_day_without_the_arrangement() {
    arrangement.given(started(), ended(MAY)).when(care(MAY)).then(CARE);
    arrangement
        .given(started(), ended(MAY))
        .when(care(MAY.minusDays(1)))
        .thenRefused(AFTER_CARE_BEFORE_THE_END);
    arrangement.given(started(AMICABLE, MAY, null)).when(care(MAY)).then(CARE);
    arrangement.given(started()).when(care(MAY)).thenRefused(NOT_ENDED);
    arrangement
        .given(started(), ended(MAY), CARE)
        .when(care(JUNE))
        .thenRefused(AFTER_CARE_ALREADY_STARTED);
    arrangement.given().when(care(MAY)).thenRefused(NO_ARRANGEMENT);
  }

  @Test
  void after_care_ends_once_after_a_day_at_least() {
    var over = new AfterCareEnded(RESIDENT, PROVISION, MAY.plusDays(1));

    arrangement
        .given(started(), ended(MAY), CARE)
        .when(new EndAfterCare(PROVISION, MAY.plusDays(1)))
        .then(over);
    arrangement
        .given(started(), ended(MAY), CARE)
        .when(new EndAfterCare(PROVISION, MAY))
        .thenRefused(AFTER_CARE_ENDS_BEFORE_IT_STARTS);
    arrangement
        .given(started(), ended(MAY))
        .when(new EndAfterCare(PROVISION, JUNE))
        .thenRefused(NO_AFTER_CARE);
    arrangement
        .given(started(), ended(MAY), CARE, over)
        .when(new EndAfterCare(PROVISION, JUNE))
        .thenRefused(NO_AFTER_CARE);
    arrangement
        .given(started(), ended(MAY), CARE, over)
        .when(care(JUNE))
        .thenRefused(AFTER_CARE_ALREADY_STARTED);
  }

  @Test
  void a_declaration_is_issued_once_and_not_of_a_statutory_scheme() {
    var from = started().from();
    var issued = new DeclarationIssued(RESIDENT, PROVISION, from);
    arrangement.given(started()).when(new IssueDeclaration(PROVISION, from)).then(issued);
    arrangement
        .given(started())
        .when(new IssueDeclaration(PROVISION, from.minusDays(1)))
        .thenRefused(DECLARED_BEFORE_THE_START);
    arrangement
        .given(started(), ended(MAY), issued)
        .when(new IssueDeclaration(PROVISION, MAY))
        .thenRefused(ALREADY_DECLARED);
    arrangement
        .given(started(STATUTORY, null, null))
        .when(new IssueDeclaration(PROVISION, from))
        .thenRefused(DECLARED_OF_A_STATUTORY_SCHEME);
  }

  @Test
  void is_not_older_than_its_law() {
    for (var kind : List.of(AMICABLE, STATUTORY)) {
      var first = kind == STATUTORY ? LocalDate.of(1998, 12, 1) : LocalDate.of(2012, 7, 1);
      var early = begins(kind, first.minusDays(1));
      arrangement
          .given()
          .when(new StartArrangement(early, NONE, Parameters.builtIn()))
          .thenRefused(BEFORE_THE_LAW);
      arrangement
          .given()
          .when(new StartArrangement(begins(kind, first), NONE, Parameters.builtIn()))
          .then(begins(kind, first));
    }
  }

  @Test
  void an_amicable_scheme_says_when_it_is_expected_to_end_where_its_municipality_set_that() {
    var set =
        Parameters.of(
            List.of(
                new ParameterLine(
                    ParameterId.of("AMICABLE_SCHEME_MONTHS@REGION"),
                    LocalDate.of(2026, 1, 1),
                    null,
                    "18",
                    "Beleidsregels")));
    arrangement
        .given()
        .when(new StartArrangement(started(), NONE, set))
        .then(started().expectedToEndOn(LocalDate.of(2027, 8, 31)));
    var statutory = started(STATUTORY, null, null);
    arrangement.given().when(new StartArrangement(statutory, NONE, set)).then(statutory);
  }

  private static ArrangementStarted begins(Arrangement kind, LocalDate from) {
    return new ArrangementStarted(
        RESIDENT,
        PROVISION,
        kind,
        from,
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        from,
        null,
        null);
  }

  private static ArrangementStarted onRequest(ResidentId resident, LocalDate from) {
    return new ArrangementStarted(
        resident,
        PROVISION,
        AMICABLE,
        from,
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        from,
        null,
        REQUEST);
  }

  private static StartAfterCare care(LocalDate from) {
    return new StartAfterCare(PROVISION, from);
  }

  private static EndArrangement end(LocalDate to) {
    return end(to, null);
  }

  private static EndArrangement end(LocalDate to, @Nullable ArrangementOutcome outcome) {
    return new EndArrangement(PROVISION, to, EndReason.OTHER, outcome);
  }
}
