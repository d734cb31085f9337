package nl.doorloop.onecounter.pages.recording;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.passing.Owners;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Asks and commands the service that owns something, as the person who looks at the page. */
public final class OwnerDesk {
  private final Owners owners;

  public OwnerDesk(Owners owners) {
    this.owners = owners;
  }

  /**
   * @param id of what the command made or acted on
   */
  public record Recorded(String id, List<EventId> eventIds) {}

  /**
   * What a service answers to a question, as the person who looks at the page may see it.
   *
   * @throws RemoteProblem when the service refuses
   * @throws Unavailable when it does not answer
   */
  public <T> T read(String path, Class<T> type) {
    var address = URI.create(path);
    return Objects.requireNonNull(
        owners
            .of(address)
            .get()
            .uri(uri -> URI.create(uri.build() + path))
            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
            .retrieve()
            .body(type));
  }

  /**
   * What a service answers to a question that is no command.
   *
   * @throws RemoteProblem when the service refuses
   * @throws Unavailable when it does not answer
   */
  public <T> T ask(String path, Map<String, ?> question, Class<T> type) {
    return Objects.requireNonNull(
        owners
            .of(URI.create(path))
            .post()
            .uri(path)
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
            .body(question)
            .retrieve()
            .body(type));
  }

  /**
   * @param key sending the same again under the same key does it once
   * @throws RemoteProblem when the service refuses
   * @throws Unavailable when it does not answer
   */
  public Recorded send(String path, String key, Map<String, Object> command) {
    return send(owners.of(URI.create(path)), path, key, command);
  }

  /**
   * Sends what somebody filled in.
   *
   * @param key as the form gave it; absent or blank where it gave none
   * @param fields the form's own; what is wrong with another is told above the form
   * @throws RemoteProblem when the refusal is neither about the input nor about a rule
   */
  public Submitted submit(
      String path,
      @Nullable String key,
      Map<String, Object> command,
      Set<String> fields,
      Wording wording) {
    var under = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
    try {
      return Submitted.recorded(send(path, under, command), under);
    } catch (RemoteProblem problem) {
      return Submitted.refused(Refused.of(problem, fields, wording));
    } catch (Unavailable gone) {
      return Submitted.unanswered(Refused.unreachable(wording), under);
    }
  }

  /** The same, to a service whose name the address does not tell. */
  public Recorded send(RestClient owner, String path, String key, Map<String, ?> command) {
    return Objects.requireNonNull(
        owner
            .post()
            .uri(path)
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
            .body(command)
            .retrieve()
            .body(Recorded.class));
  }
}
