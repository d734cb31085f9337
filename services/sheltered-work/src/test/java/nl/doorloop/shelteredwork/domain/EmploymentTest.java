package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WORKLIKE_DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INDIVIDUAL_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.AFTER_THE_END;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_STARTED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ANOTHER_LAW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_START;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NOTHING_CHANGES;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NO_EMPLOYMENT;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.PAID_BEFORE_THE_START;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.SET_ON_THAT_DAY;
import static nl.doorloop.shelteredwork.domain.Given.BAKERY;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.START;
import static nl.doorloop.shelteredwork.domain.Given.ended;
import static nl.doorloop.shelteredwork.domain.Given.moved;
import static nl.doorloop.shelteredwork.domain.Given.row;
import static nl.doorloop.shelteredwork.domain.Given.start;
import static nl.doorloop.shelteredwork.domain.Given.started;
import static nl.doorloop.shelteredwork.domain.Given.working;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeModality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmploymentTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void starts_once() {
    employment.given().when(start(null)).then(started(null, null));
    employment.given(started(null, null)).when(start(null)).thenRefused(ALREADY_STARTED);
    employment.given(row(WSW_INTERNAL)).when(start(null)).thenRefused(ALREADY_STARTED);
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(start(null))
        .thenRefused(ALREADY_STARTED);
  }

  @Test
  void is_paid_from_its_first_day_at_the_earliest() {
    employment.given().when(start(START)).then(started(START, null));
    employment.given().when(start(START.minusDays(1))).thenRefused(PAID_BEFORE_THE_START);
  }

  @Test
  void changes_its_modality_while_it_runs() {
    var toGroup = place(WSW_GROUP_SECONDMENT, BAKERY, MAY);
    employment.given().when(toGroup).thenRefused(NO_EMPLOYMENT);
    employment
        .given(started(null, null))
        .when(toGroup)
        .then(moved(WSW_GROUP_SECONDMENT, BAKERY, MAY));
    employment
        .given(row(WSW_INTERNAL))
        .when(toGroup)
        .then(moved(WSW_GROUP_SECONDMENT, BAKERY, MAY));
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(toGroup)
        .thenRefused(AFTER_THE_END);
  }

  @Test
  void changes_only_on_a_day_on_which_it_is_in_force() {
    var started = employment.given(started(null, JULY));
    started
        .when(place(WSW_GROUP_SECONDMENT, BAKERY, START.minusDays(1)))
        .thenRefused(BEFORE_THE_START);
    started.when(place(WSW_GROUP_SECONDMENT, BAKERY, JULY)).thenRefused(AFTER_THE_END);
    started.when(hours("20", START.minusDays(1))).thenRefused(BEFORE_THE_START);
    started.when(hours("20", JULY)).thenRefused(AFTER_THE_END);
  }

  @Test
  void changes_to_something_else_and_once_a_day() {
    var moved = employment.given(started(null, null), moved(WSW_GROUP_SECONDMENT, BAKERY, MAY));
    moved.when(place(WSW_GROUP_SECONDMENT, BAKERY, JULY)).thenRefused(NOTHING_CHANGES);
    moved.when(place(WSW_INTERNAL, null, MAY)).thenRefused(SET_ON_THAT_DAY);
    moved
        .when(place(WSW_GROUP_SECONDMENT, null, JULY))
        .then(moved(WSW_GROUP_SECONDMENT, null, JULY));
  }

  @Test
  void hears_of_changes_in_any_order() {
    var known = employment.given(started(null, null), moved(WSW_GROUP_SECONDMENT, BAKERY, JULY));
    known.when(place(WSW_INTERNAL, null, MAY)).thenRefused(NOTHING_CHANGES);
    known
        .when(place(WSW_INDIVIDUAL_SECONDMENT, BAKERY, MAY))
        .then(moved(WSW_INDIVIDUAL_SECONDMENT, BAKERY, MAY));
  }

  @Test
  void stays_under_its_law() {
    employment
        .given(started(null, null))
        .when(place(SHELTERED_WORK, null, MAY))
        .thenRefused(ANOTHER_LAW);
    employment
        .given(started(null, null))
        .when(place(DAY_ACTIVITIES, null, MAY))
        .thenRefused(ANOTHER_LAW);
    employment
        .given(row(DAY_ACTIVITIES))
        .when(place(WORKLIKE_DAY_ACTIVITIES, null, MAY))
        .then(moved(WORKLIKE_DAY_ACTIVITIES, null, MAY));
  }

  @Test
  void changes_its_hours_under_the_modality_of_that_day() {
    employment.given().when(hours("20", MAY)).thenRefused(NO_EMPLOYMENT);
    employment
        .given(started(null, null))
        .when(hours("20", MAY))
        .then(working("20", WSW_INTERNAL, MAY));
    employment
        .given(started(null, null), moved(WSW_GROUP_SECONDMENT, BAKERY, MAY))
        .when(hours("20", JULY))
        .then(working("20", WSW_GROUP_SECONDMENT, JULY));
    employment
        .given(row(WSW_INTERNAL))
        .when(hours("20", START))
        .then(working("20", WSW_INTERNAL, START));
  }

  @Test
  void changes_its_hours_to_others_and_once_a_day() {
    employment.given(started(null, null)).when(hours("32", MAY)).thenRefused(NOTHING_CHANGES);
    employment.given(started(null, null)).when(hours("20", START)).thenRefused(SET_ON_THAT_DAY);
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(hours("20", MAY))
        .thenRefused(AFTER_THE_END);
  }

  @Test
  void ends_once_in_the_modality_of_its_last_day() {
    employment.given().when(end(MAY)).thenRefused(NO_EMPLOYMENT);
    employment.given(started(null, null)).when(end(MAY)).then(ended(WSW_INTERNAL, MAY));
    employment.given(row(WSW_INTERNAL)).when(end(MAY)).then(ended(WSW_INTERNAL, MAY));
    var moved = employment.given(started(null, null), moved(WSW_GROUP_SECONDMENT, BAKERY, MAY));
    moved.when(end(MAY)).then(ended(WSW_INTERNAL, MAY));
    moved.when(end(MAY.plusDays(1))).then(ended(WSW_GROUP_SECONDMENT, MAY.plusDays(1)));
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(end(MAY))
        .thenRefused(ALREADY_ENDED);
  }

  @Test
  void ends_between_its_first_day_and_its_known_end() {
    employment.given(started(null, null)).when(end(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    employment.given(started(null, MAY)).when(end(MAY)).then(ended(WSW_INTERNAL, MAY));
    employment.given(started(null, MAY)).when(end(MAY.plusDays(1))).thenRefused(AFTER_THE_END);
  }

  private static ChangeModality place(
      Modality modality, @Nullable KvkNumber employer, LocalDate from) {
    return new ChangeModality(PROVISION, modality, employer, from);
  }

  private static ChangeHours hours(String perWeek, LocalDate from) {
    return new ChangeHours(PROVISION, Hours.of(perWeek), from);
  }

  private static EndEmployment end(LocalDate to) {
    return new EndEmployment(PROVISION, to, EndReason.WORK, null);
  }
}
