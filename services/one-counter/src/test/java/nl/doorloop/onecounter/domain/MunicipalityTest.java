package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static nl.doorloop.language.Municipality.ZWIJNDRECHT;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.junit.jupiter.api.Test;

/** Rule 8: the municipality on a day. */
class MunicipalityTest {
  private static Row benefit(String name) {
    return Row.income(name, GENERAL_ASSISTANCE).from("2020-01-01");
  }

  @Test
  void the_fact_with_the_latest_first_day_tells_ended_or_not() {
    assertThat(
            Known.of(
                    benefit("b").in(PAPENDRECHT),
                    Row.debt("d").from("2020-02-01").to("2020-03-01").in(ZWIJNDRECHT))
                .municipalities())
        .containsExactly("2020-01-01..2020-02-01 0590", "2020-02-01..- 0642");
  }

  @Test
  void where_somebody_lives_is_told_from_ever_and_then_only_where_it_changes() {
    assertThat(
            Known.of(
                    benefit("b").in(PAPENDRECHT),
                    Row.debt("d").from("2020-02-01").in(PAPENDRECHT),
                    Row.assessment("a", 6).from("2020-03-01").in(ZWIJNDRECHT),
                    Row.debt("e").from("2020-04-01").in(ZWIJNDRECHT),
                    Row.debt("f").from("2020-05-01").in(PAPENDRECHT))
                .residence())
        .containsExactly("0001-01-01 0590", "2020-03-01 0642", "2020-05-01 0590");
    assertThat(Known.of().residence()).isEmpty();
  }

  @Test
  void an_assessment_and_a_status_tell_it_too() {
    assertThat(
            Known.of(
                    benefit("b").in(PAPENDRECHT),
                    Row.assessment("a", 6).from("2020-02-01").in(ZWIJNDRECHT),
                    Row.status("s", StatusKind.WSW_INDICATION).from("2020-03-01").in(SLIEDRECHT))
                .municipalities())
        .containsExactly(
            "2020-01-01..2020-02-01 0590", "2020-02-01..2020-03-01 0642", "2020-03-01..- 0610");
  }

  @Test
  void of_two_with_one_first_day_the_latest_registered_tells_none_being_the_earliest() {
    assertThat(
            Known.of(
                    benefit("b").in(PAPENDRECHT).imported("9"),
                    benefit("c").in(ZWIJNDRECHT).imported("1", "1990-01-01"))
                .municipalities())
        .containsExactly("2020-01-01..- 0642");
  }

  @Test
  void then_the_greatest_source_then_the_greatest_id_as_text() {
    assertThat(
            Known.of(
                    Row.work("w", WSW_INTERNAL).from("2020-01-01").in(PAPENDRECHT).imported("1"),
                    benefit("c").in(ZWIJNDRECHT).imported("9"))
                .municipalities())
        .containsExactly("2020-01-01..- 0590");
    assertThat(
            Known.of(
                    benefit("b").in(PAPENDRECHT).imported("9"),
                    benefit("c").in(ZWIJNDRECHT).imported("10"))
                .municipalities())
        .containsExactly("2020-01-01..- 0590");
  }

  @Test
  void a_recorded_address_counts_from_its_date_whatever_begins_later() {
    assertThat(
            Known.of(benefit("b"), Row.debt("d").from("2020-06-01").in(ZWIJNDRECHT))
                .address(PAPENDRECHT, "2020-03-01")
                .address(SLIEDRECHT, "2020-09-01")
                .municipalities())
        .containsExactly(
            "2020-01-01..2020-03-01 0505", "2020-03-01..2020-09-01 0590", "2020-09-01..- 0610");
  }

  @Test
  void the_registration_stands_in_where_no_fact_has_begun() {
    var registered =
        new ResidentRegistered(Known.RESIDENT, DORDRECHT, LocalDate.of(2024, 1, 1), false);

    assertThat(
            new Known()
                .and(registered)
                .override(Step.UNPAID_WORK, "2020-01-01", "2020-02-01")
                .municipalities())
        .containsExactly("2020-01-01..2020-02-01 0505");
    assertThat(Known.of(benefit("b").in(PAPENDRECHT)).and(registered).municipalities())
        .containsExactly("2020-01-01..- 0590");
  }
}
