package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What has to be looked at, by whom, and who took it on. */
class WorklistTest extends WithRealParts {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Test
  void a_hand_over_waits_for_its_receiver_and_for_the_sender_when_it_is_late() {
    var resident = somebodyIn(DORDRECHT, "Overdracht");
    offer(resident, TODAY.plusDays(3));

    assertThat(kinds("drechtwerk", resident)).containsExactly("HAND_OVER");
    assertThat(kinds("sdd", resident)).isEmpty();
    var item = of("region", resident).getFirst();
    assertThat(item.get("daysLeft").asInt()).isEqualTo(3);
    assertThat(item.get("organisation").asString()).isEqualTo("DRECHTWERK");
    assertThat(item.get("because").size()).isEqualTo(1);

    var late = somebodyIn(DORDRECHT, "Telaat");
    offer(late, TODAY.minusDays(1));
    assertThat(kinds("sdd", late)).containsExactly("HAND_OVER");
    assertThat(of("drechtwerk", late).getFirst().get("daysLeft").asInt()).isEqualTo(-1);
  }

  @Test
  void a_term_is_there_until_it_is_settled_with_its_article() {
    var resident = somebodyIn(DORDRECHT, "Termijn");
    var application = new ApplicationId(Ids.next());
    visible(
        publisher.publish(
            new ApplicationLodged(
                resident, application, Scheme.IOAW, TODAY, Organisation.SDD, DORDRECHT)));
    // Its first day is tomorrow.
    assertThat(kinds("sdd", resident)).isEmpty();

    var other = new ApplicationId(Ids.next());
    visible(
        publisher.publish(
            new ApplicationLodged(
                resident, other, Scheme.IOAW, TODAY.minusDays(1), Organisation.SDD, DORDRECHT)));
    var item = of("sdd", resident).getFirst();
    assertThat(item.get("about").asString()).isEqualTo("DECISION");
    assertThat(item.get("article").asString()).isEqualTo("Awb art. 4:13");
    assertThat(kinds("drechtwerk", resident)).isEmpty();
  }

  @Test
  void what_concerns_debts_is_told_under_its_own_law_only() {
    var resident = somebodyIn(DORDRECHT, "Schuld");
    visible(
        publisher.publish(
            new HelpRequested(
                resident,
                new DebtRequestId(Ids.next()),
                TODAY.minusDays(1),
                null,
                null,
                Organisation.SDD,
                DORDRECHT)));

    assertThat(of("sdd", resident)).hasSize(1);
    assertThat(of("region", resident)).hasSize(1);
    assertThat(of("drechtwerk", resident)).isEmpty();
    assertThat(get("drechtwerk", "/werklijst").body()).doesNotContain("Schuld");
  }

  @Test
  void a_resident_of_another_municipality_is_not_on_the_list_and_cannot_be_taken_on() {
    var resident = somebodyIn(SLIEDRECHT, "Elders");
    offer(resident, TODAY.plusDays(3));
    var id = of("sliedrecht", resident).getFirst().get("id").asString();

    assertThat(of("dordrecht", resident)).isEmpty();
    assertThat(take("dordrecht", id).statusCode()).isEqualTo(404);
    assertThat(take("sdd", id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manager", "analyst", "employer", "admin"})
  void who_sees_no_persons_is_told_so(String user) {
    for (var path : List.of("/v1/worklist", "/v1/worklist/views", "/werklijst")) {
      assertThat(get(user, path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(take(user, UUID.randomUUID().toString()).statusCode()).isEqualTo(403);
  }

  @Test
  void of_two_who_take_one_item_at_once_one_wins() throws Exception {
    var resident = somebodyIn(DORDRECHT, "Tegelijk");
    offer(resident, TODAY.plusDays(3));
    var id = of("region", resident).getFirst().get("id").asString();
    List<Callable<HttpResponse<String>>> both =
        List.of(() -> take("region", id), () -> take("drechtwerk", id));

    List<Integer> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          threads.invokeAll(both).stream().map(f -> f.resultNow().statusCode()).sorted().toList();
    }

    assertThat(answers).containsExactly(200, 409);
    var winner = of("region", resident).getFirst().get("assignee").asString();
    var loser = winner.equals("region") ? "drechtwerk" : "region";
    assertThat(json(take(loser, id), 409).get("code").asString()).isEqualTo("TAKEN_ON");
    assertThat(take(winner, id).statusCode()).isEqualTo(200);

    // Whoever has it may pass it on, and everybody who sees it may release it.
    assertThat(assign(winner, id, loser).statusCode()).isEqualTo(200);
    assertThat(mine(loser, resident)).hasSize(1);
    assertThat(mine(winner, resident)).isEmpty();
    assertThat(post(winner, "/v1/worklist/_release", "{\"items\":[\"" + id + "\"]}").statusCode())
        .isEqualTo(200);
    assertThat(of("region", resident).getFirst().get("assignee")).isNull();
  }

  @Test
  void what_one_takes_on_is_seen_in_the_team() {
    var resident = somebodyIn(DORDRECHT, "Team");
    offer(resident, TODAY.minusDays(1));
    var id = of("sdd", resident).getFirst().get("id").asString();

    assertThat(take("sdd", id).statusCode()).isEqualTo(200);

    var path = "/v1/worklist?team=true&limit=200";
    assertThat(items("sdd", path, resident).getFirst().get("team").asString())
        .isEqualTo("INKOMEN-1");
    assertThat(items("dordrecht", path, resident)).hasSize(1);
    assertThat(items("drechtwerk", path, resident)).isEmpty();
    assertThat(items("region", path, resident)).isEmpty();
    assertThat(get("dordrecht", "/werklijst?lijst=team").body()).contains("Teun Team");
    assertThat(get("region", "/werklijst").body()).doesNotContain("Van mijn team");
  }

  @Test
  void what_was_due_long_ago_is_in_arrears_and_not_before_what_is_urgent() {
    var resident = somebodyIn(SLIEDRECHT, "Oud");
    offer(resident, TODAY.minusWeeks(13).minusDays(1));
    var urgent = somebodyIn(SLIEDRECHT, "Vers");
    offer(urgent, TODAY.minusWeeks(13));

    assertThat(of("sliedrecht", resident)).hasSize(1);
    assertThat(get("sliedrecht", "/werklijst").body())
        .contains("Teun Vers")
        .doesNotContain("Teun Oud");
    assertThat(get("sliedrecht", "/werklijst?lijst=achterstand").body())
        .contains("Teun Oud")
        .doesNotContain("Teun Vers");
  }

  @Test
  void one_key_does_it_once() {
    var resident = somebodyIn(DORDRECHT, "Sleutel");
    offer(resident, TODAY.plusDays(3));
    var id = of("region", resident).getFirst().get("id").asString();
    var key = UUID.randomUUID().toString();
    var body = "{\"items\":[\"" + id + "\"]}";

    assertThat(keyed("/v1/worklist/_assign", key, body).statusCode()).isEqualTo(200);
    assertThat(post("region", "/v1/worklist/_release", body).statusCode()).isEqualTo(200);
    assertThat(keyed("/v1/worklist/_assign", key, body).statusCode()).isEqualTo(200);
    assertThat(of("region", resident).getFirst().get("assignee")).isNull();
    assertThat(json(keyed("/v1/worklist/_release", key, body), 409).get("code").asString())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void the_most_urgent_comes_first_page_by_page() {
    for (int i = 0; i < 3; i++) {
      offer(somebodyIn(SLIEDRECHT, "Volgorde"), TODAY.plusDays(5 - i));
    }
    var whole = read("sliedrecht", "/v1/worklist?kind=HAND_OVER&limit=200").get("items");
    var days = whole.valueStream().map(i -> i.get("dueOn").asString()).toList();
    assertThat(days).isSorted().hasSizeGreaterThanOrEqualTo(3);

    var first = read("sliedrecht", "/v1/worklist?kind=HAND_OVER&limit=2");
    var second = read("sliedrecht", first.get("next").asString());
    assertThat(second.at("/items/0/id")).isEqualTo(whole.get(2).get("id"));
    var before = TODAY.plusDays(4);
    assertThat(
            read("sliedrecht", "/v1/worklist?kind=HAND_OVER&dueBefore=" + before)
                .get("items")
                .valueStream())
        .allMatch(item -> item.get("dueOn").asString().compareTo(before.toString()) < 0)
        .isNotEmpty();
    assertThat(json(get("region", "/v1/worklist?cursor=x"), 400).at("/errors/0/field").asString())
        .isEqualTo("cursor");
  }

  @Test
  void views_are_kept_and_shared_with_the_organisation() {
    var view =
        "{\"name\":\"Deze week\",\"filter\":{\"list\":\"ORGANISATION\",\"kind\":\"DEADLINE\","
            + "\"dueWithin\":7},\"shared\":true}";
    var made = post("sdd", "/v1/worklist/views", view);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var path = made.headers().firstValue("Location").orElseThrow();
    var own = read("sdd", "/v1/worklist/views").get("items");
    assertThat(own.valueStream().map(v -> v.at("/filter/dueWithin").asInt())).contains(7);
    assertThat(read("drechtwerk", "/v1/worklist/views").toString()).doesNotContain("Deze week");

    assertThat(delete("drechtwerk", path).statusCode()).isEqualTo(404);
    assertThat(delete("sdd", path).statusCode()).isEqualTo(204);
    assertThat(read("sdd", "/v1/worklist/views").toString()).doesNotContain("Deze week");
    assertThat(
            post("sdd", "/v1/worklist/views", "{\"name\":\"x\",\"filter\":{\"kind\":\"?\"}}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void the_page_says_why_and_opens_on_the_fact() {
    var resident = somebodyIn(DORDRECHT, "Bladzijde");
    var event = offer(resident, TODAY.minusDays(2));
    var item = of("region", resident).getFirst().get("id").asString();

    var page = get("region", "/werklijst?soort=HAND_OVER&gemeente=0505").body();

    assertThat(page)
        .contains("Bladzijde", "Wacht op antwoord van", "2 dagen te laat", "#e-" + event);
    assertThat(get("region", "/werklijst/controle?doe=toewijzen&item=" + item).body())
        .contains("Bladzijde", "value=\"region\"");
    assertThat(get("region", "/werklijst?lijst=mij&gemeente=0505&soort=RETURN").body())
        .contains("Met deze keuze");
  }

  private ResidentId somebodyIn(Municipality municipality, String name) {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, name, municipality));
    visible(publisher.publish(Persons.registered(resident, municipality)));
    return resident;
  }

  private String offer(ResidentId resident, LocalDate answerBy) {
    ResidentEvent offered =
        new HandOverOffered(
            resident,
            new HandOverId(Ids.next()),
            Organisation.SDD,
            Organisation.DRECHTWERK,
            List.of(),
            TODAY.minusDays(5),
            answerBy,
            TODAY.plusDays(30));
    var event = publisher.publish(offered);
    visible(event);
    return event.text();
  }

  private List<JsonNode> of(String user, ResidentId resident) {
    return items(user, "/v1/worklist?limit=200", resident);
  }

  private List<JsonNode> mine(String user, ResidentId resident) {
    return items(user, "/v1/worklist?mine=true&limit=200", resident);
  }

  private List<JsonNode> items(String user, String path, ResidentId resident) {
    return read(user, path)
        .get("items")
        .valueStream()
        .filter(item -> item.get("residentId").asString().equals(resident.text()))
        .toList();
  }

  private List<String> kinds(String user, ResidentId resident) {
    return of(user, resident).stream().map(item -> item.get("kind").asString()).toList();
  }

  private HttpResponse<String> take(String user, String item) {
    return post(user, "/v1/worklist/_assign", "{\"items\":[\"" + item + "\"]}");
  }

  private HttpResponse<String> assign(String user, String item, String assignee) {
    return post(
        user,
        "/v1/worklist/_assign",
        "{\"items\":[\"" + item + "\"],\"assignee\":\"" + assignee + "\"}");
  }

  private HttpResponse<String> keyed(String path, String key, String body) {
    return send(
        request("region", path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> delete(String user, String path) {
    return send(request(user, path).DELETE().build());
  }
}
