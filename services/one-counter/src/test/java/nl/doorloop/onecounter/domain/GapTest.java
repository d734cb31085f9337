package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.EndReason.TRANSFER;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.PARTICIPATION;
import static nl.doorloop.language.employerdesk.PlacementKind.SELF_EMPLOYED;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorloop.language.Step;
import org.junit.jupiter.api.Test;

/** Rules 15 to 18: income, responsibility and hand-over gaps. */
class GapTest {
  private static Row benefit(String from, String to) {
    return Row.income("b" + from, GENERAL_ASSISTANCE).from(from).to(to);
  }

  private static Row debt() {
    return Row.debt("d").from("2020-01-01");
  }

  private static List<String> income(Row... rows) {
    return Known.of(rows).gaps(Gap.Kind.INCOME);
  }

  @Test
  void days_without_cover_after_the_first_cover_are_a_gap_that_stays_open_without_another() {
    assertThat(income(debt(), benefit("2020-02-01", "2020-03-01")))
        .containsExactly("2020-03-01..- - CERTAIN");
  }

  @Test
  void a_gap_ends_at_the_next_cover_else_when_the_trajectory_closes() {
    assertThat(
            income(
                debt().to("2020-07-01"),
                benefit("2020-02-01", "2020-03-01"),
                benefit("2020-04-01", "2020-05-01")))
        .containsExactly("2020-03-01..2020-04-01 31 CERTAIN", "2020-05-01..2020-07-01 61 CERTAIN");
  }

  @Test
  void before_the_first_cover_of_a_stretch_there_is_no_gap() {
    assertThat(
            income(
                benefit("2020-01-01", "2020-03-01"),
                Row.debt("d").from("2020-06-01").to("2020-07-01")))
        .isEmpty();
  }

  @Test
  void employments_and_jobs_cover_day_activities_trials_and_participation_places_do_not() {
    for (var row :
        new Row[] {
          Row.work("w", WSW_INTERNAL),
          Row.work("w", SHELTERED_WORK),
          Row.placement("w", JOB),
          Row.placement("w", SELF_EMPLOYED)
        }) {
      assertThat(income(debt(), benefit("2020-01-01", "2020-03-01"), row.from("2020-03-01")))
          .isEmpty();
    }
    for (var row :
        new Row[] {
          Row.work("w", DAY_ACTIVITIES),
          Row.placement("w", TRIAL),
          Row.placement("w", PARTICIPATION),
          Row.income("w", SPECIAL_ASSISTANCE)
        }) {
      assertThat(income(debt(), benefit("2020-01-01", "2020-03-01"), row.from("2020-03-01")))
          .containsExactly("2020-03-01..- - CERTAIN");
    }
  }

  @Test
  void days_of_a_contract_before_its_first_pay_date_are_uncertain_after_income_support() {
    assertThat(
            income(
                benefit("2020-01-01", "2020-03-01"),
                Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-25")))
        .containsExactly("2020-03-01..2020-03-25 24 UNCERTAIN");
  }

  @Test
  void a_first_pay_date_on_the_first_day_leaves_no_gap() {
    assertThat(
            income(
                benefit("2020-01-01", "2020-03-01"),
                Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-01")))
        .isEmpty();
  }

  @Test
  void while_the_benefit_goes_on_nothing_is_missing() {
    assertThat(
            income(
                benefit("2020-01-01", "2020-03-20"),
                Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-25")))
        .containsExactly("2020-03-20..2020-03-25 5 UNCERTAIN");
  }

  @Test
  void after_another_contract_or_after_nothing_a_contract_covers_from_its_first_day() {
    var paidLater = Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-25");

    assertThat(income(paidLater)).isEmpty();
    assertThat(income(Row.work("w", WSW_INTERNAL).from("2020-01-01").to("2020-03-01"), paidLater))
        .isEmpty();
    assertThat(
            income(
                debt(),
                benefit("2020-01-01", "2020-02-01"),
                Row.work("w", WSW_INTERNAL).from("2020-02-01").to("2020-02-20"),
                paidLater))
        .containsExactly("2020-02-20..2020-03-01 10 CERTAIN");
  }

  @Test
  void where_the_benefit_ended_before_the_contract_the_certainty_changes_on_its_first_day() {
    assertThat(
            income(
                benefit("2020-01-01", "2020-02-20"),
                Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-25")))
        .containsExactly(
            "2020-02-20..2020-03-01 10 CERTAIN", "2020-03-01..2020-03-25 24 UNCERTAIN");
  }

  @Test
  void a_benefit_that_starts_and_ends_before_the_pay_date_leaves_a_gap() {
    assertThat(
            income(
                Row.placement("p", JOB).from("2020-03-01").paidFrom("2020-03-25"),
                benefit("2020-03-05", "2020-03-10")))
        .containsExactly("2020-03-10..2020-03-25 15 UNCERTAIN");
  }

  @Test
  void a_contract_that_ends_before_its_first_pay_date_never_paid() {
    assertThat(
            income(
                debt(),
                benefit("2020-01-01", "2020-03-01"),
                Row.placement("p", JOB).from("2020-03-01").to("2020-03-10").paidFrom("2020-03-25")))
        .containsExactly("2020-03-01..2020-03-10 9 UNCERTAIN", "2020-03-10..- - CERTAIN");
  }

  @Test
  void a_responsibility_gap_is_a_longest_run_of_days_in_a_stretch_without_lead() {
    assertThat(
            Known.of(
                    Row.work("w", DAY_ACTIVITIES)
                        .from("2020-01-01")
                        .to("2020-03-01")
                        .ends(TRANSFER),
                    Row.work("v", DAY_ACTIVITIES).from("2020-05-01").to("2020-06-01"))
                .gaps(Gap.Kind.RESPONSIBILITY))
        .containsExactly("2020-03-01..2020-05-01 61 CERTAIN");
    assertThat(
            new Known().override(Step.ISOLATED, "2020-01-01", null).gaps(Gap.Kind.RESPONSIBILITY))
        .containsExactly("2020-01-01..- - CERTAIN");
  }

  private static Known handedOver(String senderEnds, String receiverStarts) {
    return Known.of(
            benefit("2020-01-01", senderEnds), Row.work("w", WSW_INTERNAL).from(receiverStarts))
        .offered("h", "2020-02-01", "b2020-01-01");
  }

  @Test
  void a_hand_over_gap_is_from_the_end_of_the_senders_provision_to_the_start_of_the_receivers() {
    assertThat(
            handedOver("2020-03-01", "2020-03-15")
                .started("h", "2020-03-15", "w")
                .gaps(Gap.Kind.HAND_OVER))
        .containsExactly("2020-03-01..2020-03-15 14 CERTAIN");
  }

  @Test
  void it_is_open_while_the_receiver_has_not_started() {
    assertThat(handedOver("2020-03-01", "2020-03-15").gaps(Gap.Kind.HAND_OVER))
        .containsExactly("2020-03-01..- - CERTAIN");
  }

  @Test
  void there_is_none_if_they_adjoin_or_overlap_or_the_sender_goes_on() {
    for (var start : new String[] {"2020-03-01", "2020-02-20"}) {
      assertThat(handedOver("2020-03-01", start).started("h", start, "w").gaps(Gap.Kind.HAND_OVER))
          .isEmpty();
    }
    assertThat(
            Known.of(Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"))
                .offered("h", "2020-02-01", "b")
                .gaps(Gap.Kind.HAND_OVER))
        .isEmpty();
  }

  @Test
  void a_refusal_ends_a_hand_over_gap() {
    assertThat(
            handedOver("2020-03-01", "2020-05-01")
                .refused("h", "2020-03-08")
                .gaps(Gap.Kind.HAND_OVER))
        .containsExactly("2020-03-01..2020-03-08 7 CERTAIN");
  }
}
