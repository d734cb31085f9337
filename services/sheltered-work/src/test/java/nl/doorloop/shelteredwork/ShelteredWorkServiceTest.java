package nl.doorloop.shelteredwork;

import static nl.doorloop.servicetest.RunningService.ADMIN;
import static nl.doorloop.servicetest.RunningService.DORDRECHT;
import static nl.doorloop.servicetest.RunningService.DRECHTWERK;
import static nl.doorloop.servicetest.RunningService.REGION;
import static nl.doorloop.servicetest.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.servicetest.RunningService;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.Calls.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelteredWorkServiceTest {
  private static final String EMPLOYMENTS = "/v1/sheltered-work/employments";
  private static final String DAY_ACTIVITIES = "/v1/sheltered-work/day-activities";
  private static final String ADVICE = "/v1/sheltered-work/advice";
  private static final String INDICATIONS = "/v1/sheltered-work/indications";
  private static final String END = "{\"lastDay\":\"2026-08-31\",\"reason\":\"TRANSFER\"}";

  private static RunningService service;
  private static ResidentId inDordrecht;
  private static ResidentId inSliedrecht;

  @BeforeAll
  static void start() {
    service = new RunningService(ShelteredWorkApplication.class, "sheltered-work");
    inDordrecht = service.residentIn(Municipality.DORDRECHT);
    inSliedrecht = service.residentIn(Municipality.SLIEDRECHT);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_handed_over_ends_before_the_start_only_with_a_reason() {
    var drechtwerk = service.as(DRECHTWERK);
    var started = start(drechtwerk, inDordrecht);
    service.handedOver(inDordrecht, ProvisionId.of(started.id()));
    var end = EMPLOYMENTS + "/" + started.id() + "/end";
    assertThat(drechtwerk.post(end, END).code()).isEqualTo("PROVISION_IN_HAND_OVER");
    var despite = END.replace("}", ",\"despiteHandOver\":\"RESIDENT_REFUSES\"}");
    assertThat(drechtwerk.post(end, despite).status()).isEqualTo(201);
  }

  @Test
  void an_employment_lives_from_its_start_to_its_end() {
    var drechtwerk = service.as(DRECHTWERK);
    var started = start(drechtwerk, inDordrecht);
    assertThat(started.status()).isEqualTo(201);
    var employment = EMPLOYMENTS + "/" + started.id();
    assertThat(started.location()).isEqualTo(employment);
    assertThat(
            drechtwerk
                .post(
                    employment + "/modality",
                    """
                    {"modality":"WSW_GROUP_SECONDMENT","employerKvk":"12345678","from":"2026-05-01"}""")
                .status())
        .isEqualTo(201);
    assertThat(
            drechtwerk
                .post(employment + "/hours", "{\"hoursPerWeek\":24.5,\"from\":\"2026-06-01\"}")
                .status())
        .isEqualTo(201);
    assertThat(drechtwerk.post(employment + "/end", END).status()).isEqualTo(201);
    var again = drechtwerk.post(employment + "/end", END);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_ENDED");
    assertThat(service.recorded(started.id()))
        .isEqualTo(
            "sheltered-work.employment-started sheltered-work.modality-changed"
                + " sheltered-work.hours-changed sheltered-work.employment-ended");
  }

  @Test
  void somebody_is_ill_and_recovers_and_leaves_with_a_way_back() {
    var drechtwerk = service.as(DRECHTWERK);
    var started = start(drechtwerk, inDordrecht);
    var employment = EMPLOYMENTS + "/" + started.id();
    assertThat(drechtwerk.post(employment + "/sick-leave", "{\"from\":\"2026-04-01\"}").status())
        .isEqualTo(201);
    assertThat(drechtwerk.post(employment + "/recover", "{\"from\":\"2026-04-08\"}").status())
        .isEqualTo(201);
    var leaving = "{\"lastDay\":\"2026-08-31\",\"reason\":\"OWN_REQUEST\"%s}";
    var refused = drechtwerk.post(employment + "/end", leaving.formatted(""));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("WAY_BACK_NEEDED");
    assertThat(
            drechtwerk
                .post(
                    employment + "/end",
                    leaving.formatted(
                        ",\"wayBack\":{\"kind\":\"INFORMED_WAIVER\",\"informedOn\":\"2026-08-01\"}"))
                .status())
        .isEqualTo(201);
    assertThat(service.recorded(started.id()))
        .isEqualTo(
            "sheltered-work.employment-started sheltered-work.sick-leave-started"
                + " sheltered-work.recovered sheltered-work.employment-ended");
  }

  @Test
  void who_no_longer_belongs_to_the_group_is_dismissed_once_there_is_shelter() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var drechtwerk = service.as(DRECHTWERK);
    var started = start(drechtwerk, resident);
    assertThat(
            drechtwerk
                .post(
                    INDICATIONS,
                    """
                    {"residentId":"%s","from":"2020-01-01","category":"MODERATE","municipality":"0505"}"""
                        .formatted(resident))
                .status())
        .isEqualTo(201);
    assertThat(
            drechtwerk
                .post(
                    INDICATIONS + "/" + resident + "/not-renew",
                    "{\"decidedOn\":\"2026-06-01\",\"finalOn\":\"2026-07-14\"}")
                .status())
        .isEqualTo(201);
    var end = "{\"lastDay\":\"%s\",\"reason\":\"OTHER\"%s}";
    var path = EMPLOYMENTS + "/" + started.id() + "/end";
    var refused = drechtwerk.post(path, end.formatted("2026-07-13", ""));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("SHELTER_NEEDED");
    assertThat(
            drechtwerk
                .post(path, end.formatted("2026-07-13", ",\"shelter\":\"OFFER_REFUSED\""))
                .status())
        .isEqualTo(201);
  }

  @Test
  void sheltered_work_does_not_begin_once_the_college_decided_against_it() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var drechtwerk = service.as(DRECHTWERK);
    var advice = "/v1/sheltered-work/advice";
    assertThat(
            drechtwerk
                .post(
                    advice,
                    """
                    {"residentId":"%s","requestedOn":"2026-01-05","requestedBy":"COLLEGE","municipality":"0505"}"""
                        .formatted(resident))
                .status())
        .isEqualTo(201);
    var of = advice + "/" + resident;
    assertThat(
            drechtwerk.post(of + "/receive", "{\"on\":\"2026-02-02\",\"positive\":false}").status())
        .isEqualTo(201);
    assertThat(
            drechtwerk
                .post(of + "/decide", "{\"on\":\"2026-02-16\",\"established\":false}")
                .status())
        .isEqualTo(201);
    var work = employment(resident).replace("WSW_INTERNAL", "SHELTERED_WORK");
    var refused = drechtwerk.post(EMPLOYMENTS, work);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("NOT_ESTABLISHED_FOR_WORK");
    assertThat(drechtwerk.post(EMPLOYMENTS, employment(resident)).status()).isEqualTo(201);
  }

  @Test
  void day_activities_begin_and_end_at_their_own_address() {
    var drechtwerk = service.as(DRECHTWERK);
    var started =
        drechtwerk.post(
            DAY_ACTIVITIES,
            employment(inDordrecht).replace("WSW_INTERNAL", "WORKLIKE_DAY_ACTIVITIES"));
    assertThat(started.status()).isEqualTo(201);
    assertThat(drechtwerk.post(EMPLOYMENTS + "/" + started.id() + "/end", END).status())
        .isEqualTo(404);
    assertThat(
            drechtwerk
                .post(
                    DAY_ACTIVITIES + "/" + started.id() + "/hours",
                    "{\"hoursPerWeek\":12,\"from\":\"2026-04-01\"}")
                .status())
        .isEqualTo(201);
    assertThat(
            drechtwerk
                .post(
                    DAY_ACTIVITIES + "/" + started.id() + "/modality",
                    "{\"modality\":\"DAY_ACTIVITIES\",\"from\":\"2026-05-01\"}")
                .status())
        .isEqualTo(201);
    assertThat(drechtwerk.post(DAY_ACTIVITIES + "/" + started.id() + "/end", END).status())
        .isEqualTo(201);
    var employment = start(drechtwerk, inDordrecht);
    assertThat(drechtwerk.post(DAY_ACTIVITIES + "/" + employment.id() + "/end", END).status())
        .isEqualTo(404);
  }

  @Test
  void advice_leads_to_a_decision_a_waiting_list_and_something_to_bridge_it() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var drechtwerk = service.as(DRECHTWERK);
    var asked =
        drechtwerk.post(
            ADVICE,
            about(
                resident,
                "\"requestedOn\":\"2026-01-12\",\"requestedBy\":\"COLLEGE\",\"municipality\":\"0505\""));
    assertThat(asked.status()).isEqualTo(201);
    var advice = ADVICE + "/" + asked.id();
    assertThat(asked.location()).isEqualTo(advice);
    assertThat(
            drechtwerk
                .post(
                    "/v1/sheltered-work/register-entries",
                    about(resident, "\"from\":\"2026-01-01\""))
                .status())
        .isEqualTo(201);
    for (var step :
        new String[][] {
          {
            "/receive",
            "{\"on\":\"2026-03-02\",\"positive\":true,\"ground\":\"PERMANENT_SUPERVISION\"}"
          },
          {"/decide", "{\"on\":\"2026-03-10\",\"established\":true}"},
          {"/waiting-list", "{\"from\":\"2026-03-10\"}"},
          {"/bridging", "{\"from\":\"2026-03-16\",\"kind\":\"TRAINING\"}"},
          {"/waiting-list/leave", "{\"on\":\"2026-06-01\",\"reason\":\"JOB_STARTED\"}"}
        }) {
      assertThat(drechtwerk.post(advice + step[0], step[1]).status()).as(step[0]).isEqualTo(201);
    }
    assertThat(service.recorded(resident.text()))
        .isEqualTo(
            "sheltered-work.advice-requested sheltered-work.status-recorded"
                + " sheltered-work.advice-received sheltered-work.sheltered-work-decided"
                + " sheltered-work.status-recorded sheltered-work.status-ended"
                + " sheltered-work.waiting-list-entered sheltered-work.bridging-started"
                + " sheltered-work.waiting-list-left");
  }

  @Test
  void an_indication_is_renewed_and_withdrawn_and_then_stands_in_the_way_of_wsw_work() {
    var resident = service.residentIn(Municipality.DORDRECHT);
    var drechtwerk = service.as(DRECHTWERK);
    var recorded =
        drechtwerk.post(
            INDICATIONS,
            about(
                resident,
                "\"from\":\"2022-09-01\",\"lastDay\":\"2026-08-31\",\"category\":\"MODERATE\",\"municipality\":\"0505\""));
    assertThat(recorded.status()).isEqualTo(201);
    var indication = INDICATIONS + "/" + recorded.id();
    for (var step :
        new String[][] {
          {"/reassess", "{\"requestedOn\":\"2026-05-04\"}"},
          {
            "/renew",
            "{\"decidedOn\":\"2026-07-06\",\"lastDay\":\"2028-08-31\",\"category\":\"SEVERE\"}"
          },
          {"/withdraw", "{\"on\":\"2026-03-01\",\"ground\":\"WRITTEN_REQUEST\"}"}
        }) {
      assertThat(drechtwerk.post(indication + step[0], step[1]).status())
          .as(step[0])
          .isEqualTo(201);
    }
    assertThat(drechtwerk.post(indication + "/end", END.replace("TRANSFER", "PENSION")).code())
        .isEqualTo("INDICATION_ENDED");
    assertThat(start(drechtwerk, resident).code()).isEqualTo("INDICATION_ENDED");
    var elsewhere = employment(resident).replace("}", ",\"indicationKnownElsewhere\":true}");
    assertThat(drechtwerk.post(EMPLOYMENTS, elsewhere).status()).isEqualTo(201);
  }

  @Test
  void what_a_resident_may_use_is_out_of_reach_with_the_resident() {
    var dordrecht = service.as(DORDRECHT);
    var requested = "{\"requestedOn\":\"2026-05-04\"}";
    assertThat(dordrecht.post(INDICATIONS + "/" + inSliedrecht + "/reassess", requested).status())
        .isEqualTo(404);
    assertThat(dordrecht.post(INDICATIONS + "/" + inDordrecht + "/reassess", requested).code())
        .isEqualTo("NO_INDICATION");
    assertThat(
            service.as(SDD).post(INDICATIONS + "/" + inDordrecht + "/reassess", requested).status())
        .isEqualTo(403);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
    var drechtwerk = service.as(DRECHTWERK);
    var key = UUID.randomUUID().toString();
    var first = drechtwerk.post(EMPLOYMENTS, employment(inDordrecht), key);
    long before = service.recordedEvents();
    assertThat(drechtwerk.post(EMPLOYMENTS, employment(inDordrecht), key)).isEqualTo(first);
    var other =
        drechtwerk.post(
            EMPLOYMENTS, employment(inDordrecht).replace("2026-03-01", "2026-03-02"), key);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          employments               | {}                                               | residentId modality from municipality
          employments               | {"residentId":"x","modality":"DAY_ACTIVITIES","hoursPerWeek":61,"employerKvk":"1","firstPayDate":"2026-02-30","from":"1949-12-31","lastDay":"x","municipality":"505"} | residentId modality hoursPerWeek employerKvk firstPayDate from lastDay municipality
          employments/{id}/modality | {"modality":"WORKLIKE_DAY_ACTIVITIES","from":"x"} | modality from
          employments/{id}/hours    | {"hoursPerWeek":"much"}                          | hoursPerWeek from
          employments/{id}/end      | {"lastDay":"2077-01-01","reason":"","x":1}       | lastDay reason x
          employments/{id}/end      | {"lastDay":"2026-01-01","reason":"WORK","wayBack":{"kind":"x","guarantor":"x"}} | wayBack.kind wayBack.guarantor
          employments/{id}/end      | {"lastDay":"2026-01-01","reason":"WORK","wayBack":{"kind":"INFORMED_WAIVER"}} | wayBack
          employments/{id}/sick-leave | {"reason":"ill"}                               | from reason
          employments/{id}/recover  | {}                                               | from
          day-activities            | {"modality":"WSW_INTERNAL","employerKvk":"12345678"} | residentId modality from municipality employerKvk
          day-activities/{id}/end   | []                                               | body lastDay reason
          day-activities/{id}/modality | {"modality":"WSW_INTERNAL"}                   | modality from
          advice                    | {"requestedBy":"UWV","changedSituation":"x"}     | residentId requestedOn requestedBy changedSituation municipality
          advice/{id}/receive       | {"on":"2026-03-02","positive":true}              | ground
          advice/{id}/receive       | {"on":"2026-03-02","positive":false,"ground":"PERMANENT_SUPERVISION"} | ground
          advice/{id}/decide        | {"established":"maybe"}                          | on established
          advice/{id}/bridging      | {"kind":"x"}                                     | from kind
          advice/{id}/waiting-list/leave | {"reason":"x"}                              | on reason
          indications               | {"category":"LIGHT"}                             | residentId from category municipality
          indications/{id}/renew    | {"lastDay":"x"}                                  | decidedOn lastDay category
          indications/{id}/not-renew | {}                                              | decidedOn finalOn
          indications/{id}/withdraw | {"ground":"x"}                                   | on ground
          register-entries          | {"from":"2026-01-02","lastDay":"2026-01-01"}     | residentId lastDay
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.recordedEvents();
    var answer =
        service
            .as(DRECHTWERK)
            .post("/v1/sheltered-work/" + path.replace("{id}", Ids.next().toString()), body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(service.recordedEvents()).isEqualTo(before);
  }

  @Test
  void what_is_outside_ones_scope_or_does_not_exist_is_not_found() {
    var dordrecht = service.as(DORDRECHT);
    assertThat(start(dordrecht, inDordrecht).status()).isEqualTo(201);
    assertThat(start(dordrecht, inSliedrecht).status()).isEqualTo(404);
    var elsewhere = start(service.as(REGION), inSliedrecht);
    assertThat(dordrecht.post(EMPLOYMENTS + "/" + elsewhere.id() + "/end", END).status())
        .isEqualTo(404);
    assertThat(dordrecht.post(EMPLOYMENTS + "/" + Ids.next() + "/end", END).status())
        .isEqualTo(404);
    assertThat(start(service.as(DRECHTWERK), new ResidentId(Ids.next())).status()).isEqualTo(404);
  }

  @Test
  void only_case_workers_of_the_organisation_or_of_none_decide() {
    assertThat(start(service.as(SDD), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(ADMIN), inDordrecht).status()).isEqualTo(403);
    assertThat(start(service.as(REGION), inDordrecht).status()).isEqualTo(201);
  }

  private static Answer start(Calls caller, ResidentId resident) {
    return caller.post(EMPLOYMENTS, employment(resident));
  }

  private static String about(ResidentId resident, String fields) {
    return "{\"residentId\":\"" + resident + "\"," + fields + "}";
  }

  private static String employment(ResidentId resident) {
    return """
        {"residentId":"%s","modality":"WSW_INTERNAL","hoursPerWeek":32,"from":"2026-03-01","municipality":"%s"}"""
        .formatted(resident, resident.equals(inSliedrecht) ? "0610" : "0505");
  }
}
