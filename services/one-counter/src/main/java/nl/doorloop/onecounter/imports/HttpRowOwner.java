package nl.doorloop.onecounter.imports;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.platform.rows.RowOutcome;
import nl.doorloop.platform.rows.RowsApi.Standing;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * The owner of a source's rows, over HTTP as {@link nl.doorloop.platform.rows.RowsApi} answers it.
 */
final class HttpRowOwner implements RowOwner {
  private record Items<T>(List<T> items) {}

  private record Events(List<EventId> eventIds) {}

  private final RestClient service;
  private final String path;

  /**
   * @param path of the rows at the service, for example {@code /v1/income-support/rows}
   */
  HttpRowOwner(RestClient service, String path) {
    this.service = service;
    this.path = path;
  }

  @Override
  public Map<SourceId, ResidentId> residents(Collection<SourceId> rows) {
    return post(
            "/_lookup",
            Map.of("sourceIds", rows),
            new ParameterizedTypeReference<Items<Standing>>() {})
        .items()
        .stream()
        .collect(toMap(Standing::sourceId, Standing::residentId));
  }

  @Override
  public List<RowOutcome> takeOver(List<Map<String, Object>> rows, boolean dryRun) {
    return rows.isEmpty()
        ? List.of()
        : post(
                "",
                Map.of("dryRun", dryRun, "rows", rows),
                new ParameterizedTypeReference<Items<RowOutcome>>() {})
            .items();
  }

  @Override
  public List<SourceId> missing(Collection<SourceId> inFile) {
    return post(
            "/_missing",
            Map.of("sourceIds", inFile),
            new ParameterizedTypeReference<Items<SourceId>>() {})
        .items();
  }

  @Override
  public List<EventId> withdraw(Collection<SourceId> rows) {
    return post(
            "/_withdraw", Map.of("sourceIds", rows), new ParameterizedTypeReference<Events>() {})
        .eventIds();
  }

  private <T> T post(String call, Object body, ParameterizedTypeReference<T> answer) {
    return Objects.requireNonNull(
        service
            .post()
            .uri(path + call)
            .contentType(MediaType.APPLICATION_JSON)
            .body(body)
            .retrieve()
            .body(answer));
  }
}
