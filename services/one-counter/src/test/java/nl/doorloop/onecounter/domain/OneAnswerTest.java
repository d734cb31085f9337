package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Step;
import org.junit.jupiter.api.Test;

/** Rule 26: the canonical JSON, its digest, and the position on a day. */
class OneAnswerTest {
  @Test
  void nothing_known_is_five_empty_lists() {
    var empty = Trajectory.derive(List.of());

    assertThat(empty.canonicalJson())
        .isEqualTo(
            "{\"conflicts\":[],\"gaps\":[],\"handOvers\":[],\"movements\":[],\"segments\":[]}");
    // printf '%s' '{"conflicts":[],…}' | sha256sum
    assertThat(empty.digest())
        .isEqualTo("70993b9095b022a01d8be14b5a921b31d7f36815e1ce578aadd7f75438c14710");
  }

  @Test
  void members_stand_in_the_order_of_their_names_and_absent_ones_are_left_out() {
    var line =
        new Known()
            .and(
                "row",
                Row.work("w", WSW_INTERNAL).from("2020-01-01").to("2020-03-01").imported("r\"1"))
            .trajectory();
    var provision = Known.provision("w").text();
    var event = Known.event("row").text();

    assertThat(line.canonicalJson())
        .isEqualTo(
            """
            {"conflicts":[],"gaps":[],"handOvers":[],"movements":[\
            {"because":["%2$s"],"direction":"INFLOW","municipalityTo":"0505","on":"2020-01-01",\
            "organisationTo":"DRECHTWERK","relapse":false,"temporary":false,\
            "to":"SHELTERED_INTERNAL","unknownDays":0},\
            {"because":["%2$s"],"direction":"OUTFLOW","from":"SHELTERED_INTERNAL",\
            "municipalityFrom":"0505","on":"2020-03-01","organisationFrom":"DRECHTWERK",\
            "relapse":false,"temporary":false,"unknownDays":0}],\
            "segments":[{"from":"2020-01-01","municipality":"0505","organisation":"DRECHTWERK",\
            "provisions":[{"axis":"PARTICIPATION","kind":"WSW_INTERNAL",\
            "organisation":"DRECHTWERK","provisionId":"%1$s","source":"sheltered-work",\
            "sourceId":"r\\"1"}],"rung":5,"step":"SHELTERED_INTERNAL","supportLevel":0,\
            "to":"2020-03-01"}]}"""
                .formatted(provision, event));
  }

  @Test
  void gaps_hand_overs_conflicts_and_marks_of_movements_are_written_as_the_contract_names_them() {
    var json =
        new Known()
            .and("b", Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-03-01"))
            .and("w", Row.work("w", WSW_INTERNAL).from("2020-03-11").to("2020-05-01"))
            .and("p", Row.placement("p", JOB).from("2020-04-01").subsidised().in(PAPENDRECHT))
            .offered("h", "2020-02-01", "b")
            .started("h", "2020-03-11", "w")
            .returnAgreed("p", "2020-12-01")
            .trajectory()
            .canonicalJson();

    assertThat(json)
        .contains(
            "\"conflicts\":[{\"from\":\"2020-04-01\",\"kind\":\"WAGE_COST_SUBSIDY_WITH_WSW\","
                + "\"provisions\":[",
            "{\"because\":[\"%s\"],\"certainty\":\"CERTAIN\",\"days\":10,\"from\":\"2020-03-01\",\"kind\":\"HAND_OVER\",\"to\":\"2020-03-11\"}"
                .formatted(Known.event("b")),
            "\"handOvers\":[{\"answerBy\":\"2020-02-15\",\"handOverId\":\"%s\",\"offeredOn\":\"2020-02-01\",\"receiver\":\"DRECHTWERK\",\"sender\":\"SDD\",\"startedOn\":\"2020-03-11\",\"status\":\"STARTED\"}]"
                .formatted(Known.handOver("h")),
            "\"relapse\":false,\"returnOn\":\"2020-12-01\",\"temporary\":true,\"to\":\"SUBSIDISED_JOB\"");
  }

  @Test
  void returning_is_present_only_where_true() {
    var json =
        Known.of(
                Row.work("w", WSW_INTERNAL).from("2020-01-01").to("2020-03-01"),
                Row.work("v", WSW_INTERNAL).from("2020-06-01"))
            .trajectory()
            .canonicalJson();

    assertThat(json).containsOnlyOnce("returning").contains("\"returning\":true");
  }

  @Test
  void control_characters_and_others_are_written_as_rfc_8785_wants_them() {
    assertThat(
            CanonicalJson.array(
                List.of("\u20ac$\u000f\nA'B\"\\\\\"/\t\b\f\r"),
                (json, text) -> json.text("a", text)))
        .isEqualTo("[{\"a\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\t\\b\\f\\r\"}]");
  }

  @Test
  void members_out_of_order_are_a_mistake_of_the_programmer() {
    assertThatThrownBy(
            () ->
                CanonicalJson.array(
                    List.of(""), (json, empty) -> json.text("b", empty).text("a", empty)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void gaps_are_ordered_by_first_day_then_kind() {
    var gaps =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE)
                    .from("2020-01-01")
                    .to("2020-03-01")
                    .ends(EndReason.TRANSFER))
            .offered("h", "2020-02-01", "b")
            .refused("h", "2020-03-01")
            .offered("i", "2020-02-01", "b")
            .refused("i", "2020-03-08")
            .trajectory()
            .gaps();

    assertThat(gaps)
        .extracting(gap -> gap.from() + " " + gap.kind())
        .containsExactly("2020-03-01 HAND_OVER", "2020-03-01 INCOME", "2020-03-08 RESPONSIBILITY");
  }

  @Test
  void the_position_on_a_day_is_that_of_its_segment() {
    var line =
        Known.of(Row.work("w", WSW_INTERNAL).from("2020-01-01").to("2020-03-01"))
            .override(Step.PAID_WORK, "2020-02-01", null)
            .closed("2020-04-01")
            .trajectory();

    var last = line.on(LocalDate.of(2020, 2, 29));
    assertThat(last.step()).isEqualTo(Step.PAID_WORK);
    assertThat(last.rung()).isEqualTo(6);
    assertThat(last.provisions()).hasSize(1);
    assertThat(line.on(LocalDate.of(2020, 3, 1)).provisions()).isEmpty();
    assertThat(line.on(LocalDate.of(2020, 4, 1)).open()).isFalse();
    assertThat(line.on(LocalDate.of(2019, 12, 31)).open()).isFalse();
  }
}
