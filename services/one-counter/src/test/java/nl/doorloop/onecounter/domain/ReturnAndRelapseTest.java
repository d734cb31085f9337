package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INDIVIDUAL_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 13: temporary movements and relapse. */
class ReturnAndRelapseTest {
  private static Row inside(String name) {
    return Row.work(name, WSW_INTERNAL);
  }

  private static Row group(String name) {
    return Row.work(name, WSW_GROUP_SECONDMENT);
  }

  @Test
  void the_movement_on_the_first_day_of_the_provision_that_an_agreement_names_is_temporary() {
    assertThat(
            Known.of(inside("w").from("2020-01-01").to("2020-03-01"), group("v").from("2020-03-01"))
                .returnAgreed("v", "2020-09-01")
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SHELTERED_INTERNAL>GROUP_SECONDMENT UP temporary until 2020-09-01");
  }

  @Test
  void a_down_within_twelve_months_after_an_up_is_a_relapse() {
    var up =
        Known.of(inside("w").from("2019-01-01"), group("v").from("2020-02-29").to("2021-02-27"));
    assertThat(up.movements().getLast())
        .isEqualTo("2021-02-27 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN relapse");

    var later =
        Known.of(inside("w").from("2019-01-01"), group("v").from("2020-02-29").to("2021-02-28"));
    assertThat(later.movements().getLast())
        .isEqualTo("2021-02-28 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN");
  }

  @Test
  void it_is_the_day_on_which_the_old_step_was_lost_that_counts() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2019-01-01"),
                    inside("w").from("2019-01-01").to("2020-03-01"),
                    group("v").from("2020-03-01").to("2021-02-01"),
                    inside("u").from("2021-06-01"))
                .movements()
                .getLast())
        .isEqualTo("2021-06-01 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN relapse 120 unknown");
  }

  @Test
  void any_earlier_up_of_the_resident_counts_also_of_an_earlier_stretch() {
    assertThat(
            Known.of(
                    inside("w").from("2020-01-01").to("2020-03-01"),
                    group("v").from("2020-03-01").to("2020-04-01"),
                    group("u").from("2020-07-01").to("2020-08-01"),
                    inside("t").from("2020-08-01"))
                .movements()
                .getLast())
        .isEqualTo("2020-08-01 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN relapse");
  }

  @Test
  void a_temporary_down_is_no_relapse() {
    assertThat(
            Known.of(
                    inside("w").from("2020-01-01").to("2020-03-01"),
                    group("v").from("2020-03-01").to("2020-05-01"),
                    inside("u").from("2020-05-01"))
                .returnAgreed("u", "2020-08-01")
                .movements()
                .getLast())
        .isEqualTo(
            "2020-05-01 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN temporary until 2020-08-01");
  }

  @Test
  void the_first_movement_after_a_temporary_up_is_no_relapse_on_or_after_the_agreed_date() {
    var back = inside("w").from("2020-01-01");

    assertThat(
            Known.of(back, group("v").from("2020-03-01").to("2020-09-01"))
                .returnAgreed("v", "2020-09-01")
                .movements()
                .getLast())
        .isEqualTo("2020-09-01 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN");
    assertThat(
            Known.of(back, group("v").from("2020-03-01").to("2020-08-31"))
                .returnAgreed("v", "2020-09-01")
                .movements()
                .getLast())
        .isEqualTo("2020-08-31 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN relapse");
  }

  @Test
  void a_later_movement_after_a_temporary_up_can_be_a_relapse() {
    assertThat(
            Known.of(
                    inside("w").from("2020-01-01"),
                    group("v").from("2020-03-01").to("2020-10-01"),
                    Row.work("i", WSW_INDIVIDUAL_SECONDMENT).from("2020-09-02").to("2020-09-20"))
                .returnAgreed("v", "2020-09-01")
                .movements())
        .endsWith(
            "2020-09-02 GROUP_SECONDMENT>INDIVIDUAL_SECONDMENT UP",
            "2020-09-20 INDIVIDUAL_SECONDMENT>GROUP_SECONDMENT DOWN relapse",
            "2020-10-01 GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN relapse");
  }

  @Test
  void a_known_end_of_a_contract_does_not_make_a_down_planned() {
    assertThat(
            Known.of(
                    Row.work("d", DAY_ACTIVITIES).from("2020-01-01"),
                    inside("w").from("2020-03-01").to("2020-09-01"))
                .movements()
                .getLast())
        .isEqualTo("2020-09-01 SHELTERED_INTERNAL>ORGANISED_ACTIVITIES DOWN relapse");
  }
}
