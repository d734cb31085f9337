package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Finding residents by who they are. */
class SearchTest extends WithRealParts {
  @Test
  void somebody_is_found_by_bsn_by_words_of_the_name_and_by_birth_date() {
    var resident = Persons.somebody();
    var identity = Persons.identity(resident, "van der Mëer-Zoekgraag", DORDRECHT);
    publisher.publish(identity);
    visible(publisher.publish(Persons.registered(resident, DORDRECHT)));

    assertThat(found("{\"bsn\":\"" + identity.bsn().digits() + "\"}")).containsExactly(resident);
    assertThat(found("{\"name\":\"meer zoek\"}")).containsExactly(resident);
    assertThat(found("{\"name\":\"TEUN zoekgr\",\"birthDate\":\"1980-02-29\"}"))
        .containsExactly(resident);
    assertThat(found("{\"name\":\"zoekgraag\",\"birthDate\":\"1980-02-28\"}")).isEmpty();
    assertThat(found("{\"name\":\"zoekgraag\",\"municipality\":\"0590\"}")).isEmpty();
    var item = search("/v1/residents/_search", "{\"name\":\"zoekgraag\"}").at("/items/0");
    assertThat(item.get("name").asString()).isEqualTo("Teun van der Mëer-Zoekgraag");
    assertThat(item.has("step")).isFalse();
  }

  @Test
  void who_is_erased_is_forgotten() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Vergetelheid", DORDRECHT));
    visible(publisher.publish(Persons.registered(resident, DORDRECHT)));
    assertThat(found("{\"name\":\"vergetelheid\"}")).containsExactly(resident);

    publisher.erase(resident);

    Waiting.until(
        "the name is forgotten", SOON, () -> found("{\"name\":\"vergetelheid\"}").isEmpty());
    assertThat(read("region", "/v1/residents/" + resident).has("identity")).isFalse();
  }

  @Test
  void many_come_in_pages_without_a_name_in_an_address() {
    for (int i = 0; i < 5; i++) {
      var resident = Persons.somebody();
      publisher.publish(Persons.identity(resident, "Bladerman", PAPENDRECHT));
      visible(publisher.publish(Persons.registered(resident, PAPENDRECHT)));
    }

    var path = "/v1/residents/_search?limit=2";
    int pages = 0;
    List<String> all = new java.util.ArrayList<>();
    while (path != null) {
      var page = search(path, "{\"name\":\"bladerman\"}");
      page.get("items").forEach(item -> all.add(item.get("residentId").asString()));
      path = page.has("next") ? page.get("next").asString() : null;
      assertThat(String.valueOf(path)).doesNotContainIgnoringCase("blader");
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void who_was_joined_is_found_as_the_other_until_that_is_split() {
    var provisional = Persons.somebody();
    var known = Persons.somebody();
    publisher.publish(nameOnly(provisional, "Tijdelijkstra"));
    publisher.publish(Persons.identity(known, "Blijvendstra", DORDRECHT));
    publisher.publish(
        Persons.assistance(known, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1), DORDRECHT));
    visible(publisher.publish(Persons.registered(known, DORDRECHT)));
    var facts =
        publisher.publish(
            Persons.assistance(provisional, LocalDate.of(2024, 3, 1), null, DORDRECHT));
    visible(facts);
    assertThat(starts(known)).containsExactly("2024-01-01");
    var before = java.time.Instant.now();

    visible(publisher.publish(new ResidentsJoined(provisional, known)));

    assertThat(found("{\"name\":\"tijdelijkstra\"}")).containsExactly(known);
    assertThat(starts(known)).containsExactly("2024-01-01", "2024-03-01");
    assertThat(read("region", "/v1/residents/" + provisional).get("residentId").asString())
        .isEqualTo(known.text());
    assertThat(
            read("region", "/v1/residents/" + provisional + "/trajectory?knownOn=" + before)
                .get("residentId")
                .asString())
        .isEqualTo(provisional.text());

    visible(publisher.publish(new ResidentsSplit(provisional, known)));

    assertThat(found("{\"name\":\"tijdelijkstra\"}")).containsExactly(provisional);
    assertThat(starts(known)).containsExactly("2024-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "bsn, '{\"bsn\":\"123456789\"}'",
    "bsn, '{\"bsn\":\"12\"}'",
    "birthDate, '{\"name\":\"x\",\"birthDate\":\"2020-02-30\"}'",
    "municipality, '{\"name\":\"x\",\"municipality\":\"9999\"}'",
    "name, '{\"name\":\"--\"}'",
    "name, '{}'",
    "surname, '{\"surname\":\"x\",\"name\":\"y\"}'"
  })
  void a_wrong_question_names_its_field(String field, String body) {
    var problem = json(post("region", "/v1/residents/_search", body), 400);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
  }

  private static Identity nameOnly(ResidentId resident, String family) {
    return new Identity(resident, null, family, "Teun", LocalDate.of(1980, 2, 29), null, DORDRECHT);
  }

  private List<String> starts(ResidentId resident) {
    return read("region", "/v1/residents/" + resident + "/trajectory")
        .get("segments")
        .valueStream()
        .map(segment -> segment.get("from").asString())
        .toList();
  }

  private List<ResidentId> found(String body) {
    return search("/v1/residents/_search", body)
        .get("items")
        .valueStream()
        .map(item -> ResidentId.of(item.get("residentId").asString()))
        .toList();
  }

  private JsonNode search(String path, String body) {
    return json(post("region", path, body), 200);
  }
}
