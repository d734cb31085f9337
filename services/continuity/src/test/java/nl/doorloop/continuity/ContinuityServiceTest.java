package nl.doorloop.continuity;

import static nl.doorloop.continuity.RunningService.ADMIN;
import static nl.doorloop.continuity.RunningService.DORDRECHT;
import static nl.doorloop.continuity.RunningService.DRECHTWERK;
import static nl.doorloop.continuity.RunningService.MANAGER;
import static nl.doorloop.continuity.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.continuity.domain.Guidance;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuityServiceTest {
  private static final String RESIDENTS = "/v1/residents";

  /** Two instances over one database. */
  private static RunningService service;

  private static RunningService other;

  @BeforeAll
  static void start() {
    var database = RealParts.postgres();
    service = new RunningService(database);
    other = new RunningService(database);
  }

  @AfterAll
  static void stop() {
    other.close();
    service.close();
  }

  @Test
  void a_resident_is_registered_once_from_however_many_threads_and_instances() throws Exception {
    long before = service.count("event");
    var body = person(Persons.bsn(), Persons.familyName(), "3311AB", "0505");
    var registrations = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < 8; i++) {
      registrations.add(() -> service.as(SDD).post(RESIDENTS, body));
      registrations.add(() -> other.as(SDD).post(RESIDENTS, body));
    }
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(registrations)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(answers).extracting(Answer::id).containsOnly(answers.getFirst().id());
    assertThat(service.count("event")).isEqualTo(before + 1);
  }

  @Test
  void without_a_bsn_residents_share_name_birth_date_and_postcode_or_stand_alone() {
    var sdd = service.as(SDD);
    var name = Persons.familyName();
    var first = sdd.post(RESIDENTS, person(null, name, "3311AB", "0505"));
    assertThat(first.status()).isEqualTo(201);
    var folded = person(null, "  " + name.toUpperCase(Locale.ROOT), "3311 ab", "0505");
    assertThat(sdd.post(RESIDENTS, folded).id()).isEqualTo(first.id());
    var alone = person(null, name, null, "0505");
    assertThat(sdd.post(RESIDENTS, alone).id()).isNotEqualTo(sdd.post(RESIDENTS, alone).id());
  }

  @Test
  void who_somebody_is_stands_encrypted_in_the_registry_and_nowhere_else() {
    var bsn = Persons.bsn();
    var name = Persons.familyName();
    var id =
        service.as(SDD).post(RESIDENTS, person(bsn, name, "3311AB", "0505"), "key-" + name).id();
    for (var table : new String[] {"event", "identity", "identity_feed", "idempotency_key"}) {
      var found =
          service
              .jdbc()
              .sql(
                  "SELECT count(*) FROM %1$s WHERE %1$s::text ~ ? OR %1$s::text ~ ?"
                      .formatted(table))
              .params(bsn, hex(name) + "|" + hex(bsn))
              .query(Long.class)
              .single();
      assertThat(found).as(table).isZero();
    }
    var resident = ResidentId.of(id);
    var identity =
        service
            .bean(PersonalDataKeys.class)
            .decryptIdentity(
                service
                    .jdbc()
                    .sql("SELECT ciphertext FROM identity_feed WHERE resident_id = ?")
                    .param(resident.value())
                    .query(byte[].class)
                    .single(),
                resident);
    assertThat(identity.familyName()).isEqualTo(name);
  }

  @Test
  void what_the_registry_knows_reaches_the_identities_topic_encrypted() {
    var sdd = service.as(SDD);
    var id = registered("0505");
    var line = RESIDENTS + "/" + id;
    var move = "{\"municipality\":\"0610\",\"from\":\"2026-05-01\"}";
    assertThat(sdd.post(line + "/addresses", move).status()).isEqualTo(201);
    var settings =
        Map.<String, Object>of("bootstrap.servers", RealParts.kafka().bootstrapServers());
    var keys = service.bean(PersonalDataKeys.class);
    var resident = ResidentId.of(id);
    var municipalities = new ArrayList<Municipality>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topics.IDENTITIES).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Waiting.until(
          "both identities have arrived",
          Duration.ofMinutes(2),
          () -> {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
              if (record.key().equals(id)) {
                municipalities.add(keys.decryptIdentity(record.value(), resident).municipality());
              }
            }
            return municipalities.size() >= 2;
          });
    }
    assertThat(municipalities).containsExactly(Municipality.DORDRECHT, Municipality.SLIEDRECHT);
  }

  @Test
  void a_line_takes_assessments_lead_overrides_addresses_and_a_closing() {
    var sdd = service.as(SDD);
    var id = registered("0505");
    var line = RESIDENTS + "/" + id;
    var assessment =
        sdd.post(line + "/assessments", "{\"rung\":2,\"from\":\"2026-03-01\",\"lastDay\":null}");
    assertThat(assessment.status()).isEqualTo(201);
    assertThat(assessment.location()).isEqualTo(line + "/assessments/" + assessment.id());
    assertThat(service.recorded(assessment.id())).isEqualTo("continuity.assessment-recorded");
    var lead = "{\"organisation\":\"SDD\",\"from\":\"2026-03-01\"}";
    assertThat(sdd.post(line + "/lead", lead).status()).isEqualTo(201);
    assertThat(sdd.post(line + "/lead", lead).status()).isEqualTo(200);
    var override =
        """
        {"step":"UNPAID_WORK","from":"2026-04-01","lastDay":"2026-04-30","reason":"GROWTH"}""";
    assertThat(sdd.post(line + "/overrides", override).status()).isEqualTo(201);
    var move = "{\"municipality\":\"0610\",\"from\":\"2026-05-01\"}";
    assertThat(sdd.post(line + "/addresses", move).status()).isEqualTo(201);
    var close = "{\"on\":\"2026-06-01\",\"reason\":\"MOVED\"}";
    assertThat(sdd.post(line + "/closing", close).status()).isEqualTo(201);
    var again = sdd.post(line + "/closing", close);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("ALREADY_CLOSED");
    assertThat(service.recorded(id))
        .isEqualTo(
            "continuity.resident-registered continuity.lead-assigned continuity.step-overridden"
                + " continuity.address-recorded continuity.trajectory-closed");
  }

  @Test
  void the_same_key_gives_the_same_answer_and_another_body_is_refused() {
    var sdd = service.as(SDD);
    var key = UUID.randomUUID().toString();
    var body = person(null, Persons.familyName(), null, "0505");
    var first = sdd.post(RESIDENTS, body, key);
    long before = service.count("event");
    assertThat(other.as(SDD).post(RESIDENTS, body, key)).isEqualTo(first);
    var changed = sdd.post(RESIDENTS, body.replace("1980", "1981"), key);
    assertThat(changed.status()).isEqualTo(409);
    assertThat(changed.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    assertThat(service.count("event")).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                           | {}                                                       | familyName birthDate municipality
                           | {"bsn":"123456789","familyName":" ","givenNames":1,"birthDate":"2077-01-01","postcode":"33 AB","municipality":"0599","sex":"x"} | bsn familyName givenNames birthDate postcode municipality sex
          /{id}/assessments| {"rung":7,"from":"2026-02-30","lastDay":true}             | rung from lastDay
          /{id}/lead       | {"organisation":"UWV","from":"1949-12-31"}               | organisation from
          /{id}/addresses  | {"municipality":"","from":null}                          | municipality from
          /{id}/overrides  | {"step":"TOP","from":"2026-02-02","lastDay":"2026-02-01","reason":"no"} | step lastDay reason
          /{id}/closing    | {"on":"x","reason":1}                                    | on reason
          /{id}/notices    | {"framework":"BW","objectBy":"x"}                        | framework kind on objectBy
          /{id}/join       | {"into":"x"}                                             | into
          /{id}/split      | {"from":"x","to":1}                                      | from to
          """)
  void every_wrong_field_is_named_and_nothing_is_recorded(
      String path, String body, String wrongFields) {
    long before = service.count("event");
    var address = path == null ? "" : path.replace("{id}", Ids.next().toString());
    var answer = service.as(SDD).post(RESIDENTS + address, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields()).containsExactlyInAnyOrder(wrongFields.split(" "));
    assertThat(answer.body()).doesNotContain("123456789");
    assertThat(service.count("event")).isEqualTo(before);
  }

  @Test
  void a_decision_is_made_known_objected_to_deferred_and_settled_under_its_own_law() {
    var sdd = service.as(SDD);
    var told =
        sdd.post(
            RESIDENTS + "/" + registered("0505") + "/notices",
            "{\"framework\":\"PW\",\"kind\":\"OTHER\",\"on\":\"2026-03-02\",\"objectBy\":\"2026-04-13\"}");
    assertThat(told.status()).as(told.body()).isEqualTo(201);
    assertThat(told.location()).isEqualTo("/v1/notices/" + told.id());
    var notice = told.location();
    assertThat(
            sdd.post(notice + "/settle", "{\"on\":\"2026-05-12\",\"outcome\":\"UPHELD\"}").code())
        .isEqualTo("NO_OBJECTION");
    var object = "{\"on\":\"2026-04-02\",\"decideBy\":\"2026-05-26\"}";
    var wswOnly =
        new Caller(
            "wsw",
            Set.of(Role.CASE_WORKER),
            null,
            Set.of(Municipality.values()),
            Set.of(LegalFramework.WSW));
    assertThat(service.as(wswOnly).post(notice + "/object", object).status()).isEqualTo(403);
    assertThat(sdd.post(notice + "/object", object).status()).isEqualTo(201);
    assertThat(
            sdd.post(notice + "/defer", "{\"on\":\"2026-05-20\",\"until\":\"2026-07-07\"}")
                .status())
        .isEqualTo(201);
    assertThat(
            sdd.post(notice + "/settle", "{\"on\":\"2026-06-12\",\"outcome\":\"UPHELD\"}").status())
        .isEqualTo(201);
    assertThat(sdd.post(notice + "/settle", "{}").wrongFields()).containsExactly("on", "outcome");
    assertThat(sdd.post("/v1/notices/" + Ids.next() + "/object", object).status()).isEqualTo(404);
  }

  @Test
  void what_is_outside_ones_scope_or_does_not_exist_is_not_found() {
    var dordrecht = service.as(DORDRECHT);
    var lead = "{\"organisation\":\"SDD\",\"from\":\"2026-03-01\"}";
    assertThat(dordrecht.post(RESIDENTS + "/" + registered("0505") + "/lead", lead).status())
        .isEqualTo(201);
    var elsewhere = RESIDENTS + "/" + registered("0610");
    assertThat(dordrecht.post(elsewhere + "/lead", lead).status()).isEqualTo(404);
    assertThat(
            dordrecht
                .post(elsewhere + "/assessments", "{\"rung\":2,\"from\":\"2026-03-01\"}")
                .status())
        .isEqualTo(404);
    assertThat(dordrecht.post(RESIDENTS + "/" + Ids.next() + "/lead", lead).status())
        .isEqualTo(404);
  }

  @Test
  void of_many_who_propose_a_return_under_one_agreement_one_does() throws Exception {
    var resident = RESIDENTS + "/" + registered("0505");
    var sdd = service.as(SDD);
    var agreed =
        sdd.post(
            resident + "/return-agreements",
            """
            {"provisionId":"%s","returnOn":"2026-09-01","guarantor":"SDD","reinstatable":["%s"],\
            "legalGround":"PW"}"""
                .formatted(Ids.next(), Ids.next()));
    assertThat(agreed.status()).as(agreed.body()).isEqualTo(201);
    var body =
        "{\"agreementId\":\"%s\",\"fellBackOn\":\"2026-08-01\",\"reason\":\"EXPIRED\"}"
            .formatted(agreed.id());
    var proposals = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < 4; i++) {
      proposals.add(() -> service.as(SDD).post(resident + "/returns", body));
      proposals.add(() -> other.as(SDD).post(resident + "/returns", body));
    }
    var answers = new ArrayList<Answer>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(proposals)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .extracting(Answer::code)
        .containsOnly("ALREADY_FALLEN_BACK");
    assertThat(sdd.post(resident + "/returns", "{\"reason\":\"?\"}").wrongFields())
        .containsExactlyInAnyOrder("agreementId", "fellBackOn", "reason");
    assertThat(service.as(MANAGER).post(resident + "/returns", body).status()).isEqualTo(403);
    assertThat(sdd.post(RESIDENTS + "/" + Ids.next() + "/returns", body).status()).isEqualTo(404);
  }

  @Test
  void only_case_workers_register_and_only_where_they_work() {
    var body = person(Persons.bsn(), Persons.familyName(), null, "0610");
    assertThat(service.as(MANAGER).post(RESIDENTS, body).status()).isEqualTo(403);
    assertThat(service.as(ADMIN).post(RESIDENTS, body).status()).isEqualTo(403);
    assertThat(service.as(DORDRECHT).post(RESIDENTS, body).status()).isEqualTo(403);
    assertThat(service.as(SDD).post(RESIDENTS + "/_register", "{\"items\":[]}").status())
        .isEqualTo(403);
  }

  private static String registered(String municipality) {
    return service
        .as(SDD)
        .post(RESIDENTS, person(Persons.bsn(), Persons.familyName(), "3311AB", municipality))
        .id();
  }

  @Test
  void goals_are_set_and_closed_and_contacts_recorded() {
    var resident =
        service.as(SDD).post(RESIDENTS, person(null, Persons.familyName(), null, "0505")).id();
    var ofWsw =
        new Caller(
            "wsw",
            Set.of(Role.CASE_WORKER),
            Organisation.DRECHTWERK,
            Set.of(Municipality.values()),
            Set.of(LegalFramework.WSW));
    var goals = RESIDENTS + "/" + resident + "/goals";

    assertThat(service.as(SDD).post(goals, "{\"about\":\"STEP\"}").wrongFields()).contains("step");
    assertThat(
            service
                .as(SDD)
                .post(
                    goals, "{\"about\":\"LANGUAGE\",\"step\":\"PAID_WORK\",\"by\":\"2020-01-01\"}")
                .wrongFields())
        .contains("step", "by");
    var goal = service.as(SDD).post(goals, "{\"about\":\"STEP\",\"step\":\"SUPPORTED_JOB\"}");
    assertThat(goal.status()).isEqualTo(201);
    assertThat(goal.location()).isEqualTo(goals + "/" + goal.id());
    assertThat(service.as(ofWsw).post(goals, "{\"about\":\"DEBTS\"}").status()).isEqualTo(403);
    var close = goals + "/" + goal.id() + "/close";
    assertThat(service.as(DRECHTWERK).post(close, "{\"outcome\":\"REACHED\"}").status())
        .isEqualTo(201);
    assertThat(service.as(SDD).post(close, "{\"outcome\":\"GIVEN_UP\"}").code())
        .isEqualTo("GOAL_IS_CLOSED");
    var contact = RESIDENTS + "/" + resident + "/contacts";
    assertThat(
            service
                .as(SDD)
                .post(contact, "{\"kind\":\"PHONE\",\"on\":\"2199-01-01\"}")
                .wrongFields())
        .contains("on");
    assertThat(service.as(SDD).post(contact, "{\"kind\":\"PHONE\"}").status()).isEqualTo(201);
    var place = RESIDENTS + "/" + resident;
    assertThat(service.as(SDD).post(place + "/preparations", "{\"kind\":\"X\"}").wrongFields())
        .containsExactly("kind");
    assertThat(service.as(SDD).post(place + "/preparations", "{\"kind\":\"ALLOWANCES\"}").status())
        .isEqualTo(201);
    assertThat(service.as(SDD).post(place + "/hold-ups", "{}").wrongFields())
        .containsExactly("ground");
    assertThat(service.as(SDD).post(place + "/hold-ups", "{\"ground\":\"FINANCING\"}").status())
        .isEqualTo(201);
    assertThat(service.recorded(Guidance.streamOf(ResidentId.of(resident))))
        .isEqualTo(
            "continuity.goal-set continuity.goal-closed continuity.contact-recorded"
                + " continuity.preparation-recorded continuity.step-held-up");
  }

  static String person(String bsn, String name, String postcode, String municipality) {
    return "{"
        + (bsn == null ? "" : "\"bsn\":\"" + bsn + "\",")
        + (postcode == null ? "" : "\"postcode\":\"" + postcode + "\",")
        + "\"familyName\":\"%s\",\"givenNames\":\"Test\",\"birthDate\":\"1980-02-03\",\"municipality\":\"%s\"}"
            .formatted(name, municipality);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }
}
