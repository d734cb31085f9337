package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.StatusKind.WSW_INDICATION;
import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.shelteredwork.Modality;
import org.junit.jupiter.api.Test;

/** Rules 6 and 7: support level and lead. */
class LeadTest {
  private static final Row BENEFIT = Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01");

  private static Row trial(String name, Organisation organisation) {
    return Row.placement(name, TRIAL).by(organisation);
  }

  @Test
  void the_support_level_is_the_number_of_different_kinds_of_support_in_force() {
    assertThat(
            Known.of(
                    Row.placement("p", JOB).from("2020-01-01").to("2020-05-01").coached(),
                    Row.placement("q", JOB)
                        .from("2020-02-01")
                        .to("2020-04-01")
                        .coached()
                        .subsidised())
                .segments())
        .containsExactly(
            "2020-01-01..2020-02-01 SUPPORTED_JOB 1 SDD 0505",
            "2020-02-01..2020-04-01 SUPPORTED_JOB 2 SDD 0505",
            "2020-04-01..2020-05-01 SUPPORTED_JOB 1 SDD 0505");
  }

  @Test
  void a_placement_gives_a_provision_on_support_for_each_over_the_same_days_with_its_source_id() {
    var provisions =
        Known.of(
                Row.placement("p", JOB)
                    .from("2020-01-01")
                    .to("2020-05-01")
                    .coached()
                    .subsidised()
                    .imported("row 1"))
            .trajectory()
            .segments()
            .getFirst()
            .provisions();

    assertThat(provisions)
        .extracting(Provision::kind)
        .containsExactlyInAnyOrder("JOB", "JOB_COACH", "WAGE_COST_SUBSIDY");
    assertThat(provisions)
        .allSatisfy(
            provision -> {
              assertThat(provision.sourceId()).hasToString("row 1");
              assertThat(provision.source()).isEqualTo("placements");
            });
    assertThat(provisions)
        .extracting(Provision::provisionId)
        .contains(
            Known.provision("p").supplement("JOB_COACH"),
            Known.provision("p").supplement("WAGE_COST_SUBSIDY"));
  }

  @Test
  void by_default_the_organisation_of_the_participation_that_gives_the_step_leads() {
    assertThat(
            Known.of(BENEFIT, Row.work("w", WSW_INTERNAL).from("2020-03-01").to("2020-05-01"))
                .leads())
        .containsExactly(
            "2020-01-01..2020-03-01 SDD", "2020-03-01..2020-05-01 DRECHTWERK", "2020-05-01..- SDD");
  }

  @Test
  void of_several_that_give_the_step_the_one_that_started_first_then_by_source_then_by_id() {
    assertThat(
            Known.of(trial("p", SDD).from("2020-01-02"), trial("q", DRECHTWERK).from("2020-01-01"))
                .leads())
        .containsExactly("2020-01-01..- DRECHTWERK");
    assertThat(
            Known.of(
                    Row.work("w", Modality.WORKLIKE_DAY_ACTIVITIES).from("2020-01-01"),
                    trial("q", SDD).from("2020-01-01"))
                .leads())
        .containsExactly("2020-01-01..- SDD");
    assertThat(
            Known.of(
                    trial("p", SDD).from("2020-01-01").imported("9"),
                    trial("q", DRECHTWERK).from("2020-01-01").imported("10"))
                .leads())
        .containsExactly("2020-01-01..- DRECHTWERK");
  }

  @Test
  void then_income_support_then_the_assessment_then_any_other_but_a_status_else_none() {
    var known =
        Known.of(
            Row.status("s", WSW_INDICATION).from("2020-01-01"),
            Row.debt("d").from("2020-01-01").to("2020-09-01").by(DRECHTWERK),
            Row.assessment("a", 2).from("2020-02-01").to("2020-06-01").by(SDD),
            Row.income("b", SPECIAL_ASSISTANCE)
                .from("2020-03-01")
                .to("2020-04-01")
                .by(DRECHTWERK)
                .ends(EndReason.OTHER),
            Row.work("t", DAY_ACTIVITIES)
                .from("2020-10-10")
                .to("2020-10-20")
                .ends(EndReason.EXPIRED));

    assertThat(known.leads())
        .containsExactly(
            "2020-01-01..2020-02-01 DRECHTWERK",
            "2020-02-01..2020-03-01 SDD",
            "2020-03-01..2020-04-01 DRECHTWERK",
            "2020-04-01..2020-06-01 SDD",
            "2020-06-01..2020-09-01 DRECHTWERK",
            "2020-10-10..2020-10-20 DRECHTWERK",
            "2020-10-20..- -");
  }

  @Test
  void a_recorded_lead_counts_from_its_date_until_the_next_one_or_its_end() {
    var both = Known.of(BENEFIT, Row.work("w", WSW_INTERNAL).from("2020-01-01"));

    assertThat(
            both.lead(SDD, "2020-02-01", "2020-05-01")
                .lead(DRECHTWERK, "2020-06-01", null)
                .lead(SDD, "2020-08-01", null)
                .leads())
        .containsExactly(
            "2020-01-01..2020-02-01 DRECHTWERK",
            "2020-02-01..2020-05-01 SDD",
            "2020-05-01..2020-08-01 DRECHTWERK",
            "2020-08-01..- SDD");
  }

  @Test
  void a_recorded_lead_ends_on_the_first_day_on_which_it_has_no_provision_in_force() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01"),
                    Row.income("c", GENERAL_ASSISTANCE).from("2020-07-01"),
                    Row.work("w", WSW_INTERNAL).from("2020-01-01"))
                .lead(SDD, "2020-02-01", null)
                .leads())
        .containsExactly(
            "2020-01-01..2020-02-01 DRECHTWERK",
            "2020-02-01..2020-06-01 SDD",
            "2020-06-01..- DRECHTWERK");
  }

  @Test
  void a_lead_that_is_replaced_does_not_come_back() {
    assertThat(
            Known.of(BENEFIT, Row.work("w", WSW_INTERNAL).from("2020-01-01"))
                .lead(SDD, "2020-02-01", null)
                .lead(DRECHTWERK, "2020-03-01", "2020-04-01")
                .leads())
        .containsExactly(
            "2020-01-01..2020-02-01 DRECHTWERK",
            "2020-02-01..2020-03-01 SDD",
            "2020-03-01..- DRECHTWERK");
  }

  @Test
  void the_receiver_of_a_started_hand_over_leads_from_its_start() {
    assertThat(
            Known.of(BENEFIT, Row.debt("d").from("2020-03-15").by(DRECHTWERK))
                .offered("h", "2020-03-01", "b")
                .started("h", "2020-04-01", "d")
                .leads())
        .containsExactly("2020-01-01..2020-04-01 SDD", "2020-04-01..- DRECHTWERK");
  }

  @Test
  void while_a_hand_over_is_open_the_sender_leads_also_after_its_own_provision_ended() {
    var known =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-03-10"),
                Row.work("w", WSW_INTERNAL).from("2020-03-20"))
            .offered("h", "2020-03-01", "b");

    assertThat(known.leads()).containsExactly("2020-01-01..- SDD");
    assertThat(known.accepted("h", "2020-03-05").started("h", "2020-03-25", "w").leads())
        .containsExactly("2020-01-01..2020-03-25 SDD", "2020-03-25..- DRECHTWERK");
  }

  @Test
  void a_refused_hand_over_is_no_longer_open() {
    assertThat(
            Known.of(BENEFIT, Row.work("w", WSW_INTERNAL).from("2020-01-01"))
                .offered("h", "2020-03-01", "b")
                .refused("h", "2020-03-10")
                .started("h", "2020-04-01", "w")
                .leads())
        .containsExactly(
            "2020-01-01..2020-03-01 DRECHTWERK",
            "2020-03-01..2020-03-10 SDD",
            "2020-03-10..- DRECHTWERK");
  }
}
