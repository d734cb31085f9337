package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 5: which assessment counts on a day. */
class AssessmentTest {
  private static Row assessment(int rung) {
    return Row.assessment("a" + rung, rung);
  }

  @Test
  void an_assessment_counts_from_its_date_to_its_last_day() {
    assertThat(Known.of(assessment(2).from("2020-01-01").to("2020-03-01")).steps())
        .containsExactly("2020-01-01..2020-03-01 SOCIAL_CONTACTS");
  }

  @Test
  void an_assessment_without_an_end_counts_for_twelve_months() {
    assertThat(Known.of(assessment(1).from("2020-02-29")).steps())
        .containsExactly("2020-02-29..2021-02-28 ISOLATED");
    assertThat(Known.of(assessment(4).from("2019-02-28")).steps())
        .containsExactly("2019-02-28..2020-02-28 UNPAID_WORK");
  }

  @Test
  void the_next_by_date_replaces_it_for_good() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                    assessment(2).from("2020-01-01").to("2021-01-01"),
                    assessment(3).from("2020-03-01").to("2020-05-01"))
                .steps())
        .containsExactly(
            "2020-01-01..2020-03-01 SOCIAL_CONTACTS",
            "2020-03-01..2020-05-01 ORGANISED_ACTIVITIES",
            "2020-05-01..- -");
  }

  @Test
  void of_two_with_one_date_the_later_registered_counts() {
    assertThat(
            Known.of(
                    assessment(2).from("2020-01-01").registered("2020-01-20"),
                    assessment(3).from("2020-01-01").registered("2020-01-10"))
                .steps())
        .containsExactly("2020-01-01..2021-01-01 SOCIAL_CONTACTS");
    assertThat(
            Known.of(
                    assessment(2).from("2020-01-01").imported("9"),
                    assessment(3).from("2020-01-01").imported("1", "1999-01-01"))
                .steps())
        .containsExactly("2020-01-01..2021-01-01 ORGANISED_ACTIVITIES");
  }

  @Test
  void of_two_registered_on_one_day_the_greater_id_in_its_source_counts_as_text() {
    assertThat(
            Known.of(
                    assessment(2).from("2020-01-01").imported("9"),
                    assessment(3).from("2020-01-01").imported("10"))
                .steps())
        .containsExactly("2020-01-01..2021-01-01 SOCIAL_CONTACTS");
  }

  @Test
  void a_participation_covers_an_assessment_and_does_not_replace_it() {
    assertThat(
            Known.of(
                    assessment(4).from("2020-01-01"),
                    Row.work("d", DAY_ACTIVITIES).from("2020-02-01").to("2020-03-01"))
                .steps())
        .containsExactly(
            "2020-01-01..2020-02-01 UNPAID_WORK",
            "2020-02-01..2020-03-01 ORGANISED_ACTIVITIES",
            "2020-03-01..2021-01-01 UNPAID_WORK");
  }

  @Test
  void an_assessment_of_rung_5_or_6_replaces_earlier_ones_and_gives_no_step() {
    for (int rung : new int[] {5, 6}) {
      assertThat(
              Known.of(
                      Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                      assessment(2).from("2020-01-01"),
                      assessment(rung).from("2020-06-01").to("2020-07-01"))
                  .steps())
          .containsExactly("2020-01-01..2020-06-01 SOCIAL_CONTACTS", "2020-06-01..- -");
    }
  }

  @Test
  void an_assessment_is_no_provision() {
    assertThat(Known.of(assessment(2).from("2020-01-01")).trajectory().segments())
        .allSatisfy(segment -> assertThat(segment.provisions()).isEmpty());
  }
}
