package nl.doorloop.continuity;

import static nl.doorloop.continuity.RunningService.ADMIN;
import static nl.doorloop.continuity.RunningService.DORDRECHT;
import static nl.doorloop.continuity.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.testsupport.Calls.Answer;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BulkRegistrationTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    service = new RunningService(RealParts.postgres());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void rows_with_one_bsn_are_one_resident_and_the_same_rows_again_change_nothing() {
    var bsn = Persons.bsn();
    var name = Persons.familyName();
    var items =
        List.of(
            item(2, null, bsn, name, "3311AB", "2020-01-01"),
            item(3, null, bsn, name, "3311AB", "2021-01-01"),
            item(4, null, null, name + "x", "3311AB", "2021-01-01"));
    long before = service.count("event");
    var first = register(items);
    assertThat(outcomes(first)).containsExactly("REGISTERED", "KNOWN", "REGISTERED");
    assertThat(ids(first).get(0)).isEqualTo(ids(first).get(1)).isNotEqualTo(ids(first).get(2));
    assertThat(service.count("event")).isEqualTo(before + 2);
    long news = service.count("identity_feed");
    var second = register(items);
    assertThat(outcomes(second)).containsOnly("KNOWN");
    assertThat(ids(second)).isEqualTo(ids(first));
    assertThat(service.count("event")).isEqualTo(before + 2);
    assertThat(service.count("identity_feed")).isEqualTo(news);
  }

  @Test
  void a_dry_run_says_what_would_happen_and_does_nothing() {
    var bsn = Persons.bsn();
    var known = register(List.of(item(2, null, bsn, "Bekend", null, "2020-01-01")));
    long before = service.count("identity");
    var answer =
        register(
            true,
            List.of(
                item(2, null, bsn, "Bekend", null, "2020-01-01"),
                item(3, null, Persons.bsn(), "Nieuw", null, "2020-01-01")));
    assertThat(outcomes(answer)).containsExactly("KNOWN", "REGISTERED");
    assertThat(ids(answer)).isEqualTo(ids(known));
    assertThat(service.count("identity")).isEqualTo(before);
  }

  @Test
  void a_provisional_resident_gets_the_bsn_of_its_row_and_keeps_its_id() {
    var name = Persons.familyName();
    var provisional = register(List.of(item(2, null, null, name, "3311AB", "2020-01-01")));
    var id = ids(provisional).getFirst();
    var bsn = Persons.bsn();
    long before = service.count("event");
    var identified = register(List.of(item(2, id, bsn, name, "3311AB", "2020-01-01")));
    assertThat(outcomes(identified)).containsExactly("UPDATED");
    assertThat(ids(identified)).containsExactly(id);
    assertThat(ids(register(List.of(item(2, null, bsn, name, null, "2020-01-01")))))
        .containsExactly(id);
    assertThat(service.count("event")).isEqualTo(before);
  }

  @Test
  void a_bsn_that_nobody_has_corrects_that_of_the_same_name_and_birth_date_only() {
    var name = Persons.familyName();
    var wrong = Persons.bsn();
    var right = Persons.bsn();
    var id = ids(register(List.of(item(2, null, wrong, name, null, "2020-01-01")))).getFirst();
    assertThat(ids(register(List.of(item(2, id, right, name, null, "2020-01-01")))))
        .containsExactly(id);
    var another =
        register(List.of(item(2, id, Persons.bsn(), Persons.familyName(), null, "2020-01-01")));
    assertThat(outcomes(another)).containsExactly("REGISTERED");
    assertThat(ids(another)).doesNotContain(id);
    // The old BSN still stands in another row of the file: then there are two people.
    var both =
        register(
            List.of(
                item(2, id, Persons.bsn(), name, null, "2020-01-01"),
                item(3, id, right, name, null, "2020-01-01")));
    assertThat(outcomes(both)).containsExactly("REGISTERED", "KNOWN");
  }

  @Test
  void a_match_is_proposed_until_a_person_joins_or_turns_it_down() {
    var name = Persons.familyName();
    var identified =
        ids(register(List.of(item(2, null, Persons.bsn(), name, "3311AB", "2020-01-01"))))
            .getFirst();
    var row = item(3, null, null, name, "3311AB", "2020-01-01");
    var answer = register(List.of(row));
    var provisional = ids(answer).getFirst();
    assertThat(answer.texts("$.items[*].candidateResidentId")).containsExactly(identified);
    assertThat(proposals(provisional)).containsExactly(identified);

    var join = "{\"into\":\"" + identified + "\"}";
    var sdd = service.as(SDD);
    var path = "/v1/residents/" + provisional;
    assertThat(sdd.post(path + "/join", join).status()).isEqualTo(201);
    assertThat(sdd.post(path + "/join", join).status()).isEqualTo(200);
    assertThat(proposals(provisional)).isEmpty();
    assertThat(ids(register(List.of(row)))).containsExactly(provisional);

    assertThat(sdd.post(path + "/split", "{}").status()).isEqualTo(201);
    assertThat(proposals(provisional)).isEmpty();
    assertThat(register(List.of(row)).texts("$.items[*].candidateResidentId")).isEmpty();
    var again = sdd.post(path + "/join", join);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.code()).isEqualTo("SPLIT_BEFORE");
    assertThat(service.recorded(provisional))
        .isEqualTo(
            "continuity.resident-registered continuity.residents-joined"
                + " continuity.residents-split");
    assertThat(service.as(DORDRECHT).post(path + "/join", join).status()).isEqualTo(409);
  }

  @Test
  void two_imports_at_once_register_everybody_once() throws Exception {
    var items = new ArrayList<String>();
    for (int row = 2; row < 202; row++) {
      items.add(item(row, null, Persons.bsn(), Persons.familyName(), "3311AB", "2020-01-01"));
    }
    long before = service.count("event");
    Callable<Answer> there = () -> register(items);
    Callable<Answer> back = () -> register(items.reversed());
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var answer : threads.invokeAll(List.of(there, back, there, back))) {
        assertThat(answer.get().status()).isEqualTo(200);
      }
    }
    assertThat(service.count("event")).isEqualTo(before + 200);
  }

  @Test
  void wrong_items_are_named_with_their_place() {
    var answer =
        register(
            List.of(
                item(2, null, Persons.bsn(), "Goed", null, "2020-01-01"),
                "{\"row\":0,\"familyName\":\"X\",\"birthDate\":\"x\"}"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.wrongFields())
        .containsExactlyInAnyOrder(
            "items[1].row", "items[1].birthDate", "items[1].municipality", "items[1].on");
    var unknown =
        register(
            List.of(
                item(
                    2,
                    "00000000-0000-0000-0000-000000000000",
                    null,
                    "Niemand",
                    null,
                    "2020-01-01")));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.wrongFields()).containsExactly("items[0].knownResidentId");
  }

  @Test
  void thousands_of_rows_are_registered_in_seconds() {
    int rows = 4_000;
    var items = new ArrayList<String>(rows);
    for (int row = 2; row < rows + 2; row++) {
      items.add(item(row, null, Persons.bsn(), Persons.familyName(), "3311AB", "2020-01-01"));
    }
    long start = System.nanoTime();
    assertThat(register(items).status()).isEqualTo(200);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("Registered %d rows in %.2f s%n", rows, seconds);
    assertThat(seconds).isLessThan(60);
  }

  private static Answer register(List<String> items) {
    return register(false, items);
  }

  private static Answer register(boolean dryRun, List<String> items) {
    return service
        .as(ADMIN)
        .post(
            "/v1/residents/_register",
            "{\"dryRun\":%s,\"items\":[%s]}".formatted(dryRun, String.join(",", items)));
  }

  private static List<String> proposals(String provisional) {
    var matches = service.as(ADMIN).get("/v1/residents/_matches");
    assertThat(matches.status()).isEqualTo(200);
    return matches.texts("$.items[?(@.residentId == '" + provisional + "')].candidateResidentId");
  }

  private static List<String> ids(Answer answer) {
    return answer.texts("$.items[*].residentId");
  }

  private static List<String> outcomes(Answer answer) {
    return answer.texts("$.items[*].outcome");
  }

  private static String item(
      int row, String known, String bsn, String name, String postcode, String on) {
    return "{\"row\":%d,%s\"on\":\"%s\",%s"
        .formatted(
            row,
            known == null ? "" : "\"knownResidentId\":\"" + known + "\",",
            on,
            ContinuityServiceTest.person(bsn, name, postcode, "0505").substring(1));
  }
}
