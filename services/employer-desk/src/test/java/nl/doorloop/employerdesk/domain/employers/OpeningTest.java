package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.Given.EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.KNOWN;
import static nl.doorloop.employerdesk.domain.employers.Given.OPENING;
import static nl.doorloop.employerdesk.domain.employers.Given.TODAY;
import static nl.doorloop.employerdesk.domain.employers.Given.opening;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.ALREADY_POSTED;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.NO_OPENING;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.OPENING_CLOSED;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.PAST;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.UNKNOWN_EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.OpeningRefusal.UNKNOWN_ESTABLISHMENT;

import nl.doorloop.employerdesk.domain.employers.OpeningCommand.ChangePlaces;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.CloseOpening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.PostOpening;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningClosed;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.OpeningEvent.PlacesChanged;
import org.junit.jupiter.api.Test;

class OpeningTest {
  private static final OpeningPosted POSTED = opening("000012345678", null);
  private static final OpeningClosed CLOSED =
      new OpeningClosed(EMPLOYER, OPENING, ClosingReason.FILLED, TODAY);
  private static final CloseOpening CLOSE = new CloseOpening(OPENING, ClosingReason.FILLED, TODAY);

  private final DecisionSpec<OpeningCommand> opening = DecisionSpec.of(Opening.DECIDER);

  @Test
  void an_opening_is_posted_once() {
    opening.given().when(new PostOpening(POSTED, KNOWN)).then(POSTED);
    opening.given(POSTED).when(new PostOpening(POSTED, KNOWN)).thenRefused(ALREADY_POSTED);
    opening.given(POSTED, CLOSED).when(new PostOpening(POSTED, KNOWN)).thenRefused(ALREADY_POSTED);
  }

  @Test
  void it_belongs_to_an_employer_and_perhaps_to_one_of_its_establishments() {
    var nowhere = opening(null, null);
    var elsewhere = opening("000087654321", null);
    opening
        .given()
        .when(new PostOpening(POSTED, new Employer.Unknown()))
        .thenRefused(UNKNOWN_EMPLOYER);
    opening.given().when(new PostOpening(nowhere, KNOWN)).then(nowhere);
    opening.given().when(new PostOpening(elsewhere, KNOWN)).thenRefused(UNKNOWN_ESTABLISHMENT);
  }

  @Test
  void its_last_day_is_today_or_later() {
    var today = opening(null, TODAY.plusDays(1));
    opening.given().when(new PostOpening(today, KNOWN)).then(today);
    opening.given().when(new PostOpening(opening(null, TODAY), KNOWN)).thenRefused(PAST);
  }

  @Test
  void the_number_of_places_changes_while_it_is_open() {
    var two = new PlacesChanged(EMPLOYER, OPENING, 2, TODAY);
    opening.given().when(new ChangePlaces(OPENING, 2, TODAY)).thenRefused(NO_OPENING);
    opening.given(POSTED).when(new ChangePlaces(OPENING, 2, TODAY)).then(two);
    opening.given(POSTED).when(new ChangePlaces(OPENING, 3, TODAY)).thenNothing();
    opening.given(POSTED, two).when(new ChangePlaces(OPENING, 2, TODAY)).thenNothing();
    opening
        .given(POSTED, CLOSED)
        .when(new ChangePlaces(OPENING, 2, TODAY))
        .thenRefused(OPENING_CLOSED);
  }

  @Test
  void it_is_closed_once() {
    opening.given().when(CLOSE).thenRefused(NO_OPENING);
    opening.given(POSTED).when(CLOSE).then(CLOSED);
    opening.given(POSTED, CLOSED).when(CLOSE).thenRefused(OPENING_CLOSED);
  }
}
