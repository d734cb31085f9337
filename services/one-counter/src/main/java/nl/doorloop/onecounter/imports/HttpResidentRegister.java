package nl.doorloop.onecounter.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Continuity's registry, over HTTP. The only call of an import that carries personal data. */
final class HttpResidentRegister implements ResidentRegister {
  private record Answer(
      int row,
      @Nullable ResidentId residentId,
      String outcome,
      @Nullable ResidentId candidateResidentId) {}

  private record Items(List<Answer> items) {}

  private final RestClient continuity;

  HttpResidentRegister(RestClient continuity) {
    this.continuity = continuity;
  }

  @Override
  public List<Registered> register(
      List<ImportRow> rows, Map<SourceId, ResidentId> known, boolean dryRun) {
    var items = rows.stream().map(row -> item(row, known.get(row.sourceId()))).toList();
    var answer =
        continuity
            .post()
            .uri("/v1/residents/_register")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("dryRun", dryRun, "items", items))
            .retrieve()
            .body(new ParameterizedTypeReference<Items>() {});
    return Objects.requireNonNull(answer).items().stream()
        .map(a -> new Registered(a.row(), a.residentId(), a.candidateResidentId()))
        .toList();
  }

  private static Map<String, Object> item(ImportRow row, @Nullable ResidentId known) {
    var person = row.person();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("row", row.row());
    if (known != null) {
      item.put("knownResidentId", known.text());
    }
    if (person.bsn() != null) {
      item.put("bsn", person.bsn().digits());
    }
    item.put("familyName", person.familyName());
    if (person.givenNames() != null) {
      item.put("givenNames", person.givenNames());
    }
    item.put("birthDate", person.birthDate().toString());
    if (person.postcode() != null) {
      item.put("postcode", person.postcode().text());
    }
    item.put("municipality", person.municipality().text());
    item.put("on", person.on().toString());
    return item;
  }
}
