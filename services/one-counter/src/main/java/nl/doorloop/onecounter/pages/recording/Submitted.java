package nl.doorloop.onecounter.pages.recording;

import java.util.Objects;
import java.util.UUID;
import nl.doorloop.onecounter.pages.recording.OwnerDesk.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What came of a form that was sent to the service that owns what it is about.
 *
 * @param recorded absent where the service refused, or did not answer
 * @param refused why; absent where it was recorded
 * @param key under which the form may be sent again
 */
public record Submitted(@Nullable Recorded recorded, @Nullable Refused refused, String key) {
  static Submitted recorded(Recorded recorded, String key) {
    return new Submitted(recorded, null, key);
  }

  /** Nothing was recorded under the key, and what is sent next may be something else. */
  static Submitted refused(Refused refused) {
    return new Submitted(null, refused, UUID.randomUUID().toString());
  }

  /** It may have been recorded: the same again under the same key is safe. */
  static Submitted unanswered(Refused refused, String key) {
    return new Submitted(null, refused, key);
  }

  /** The status of the page that shows the form again. */
  public int status() {
    return (Objects.requireNonNull(refused).byField().isEmpty()
            ? HttpStatus.CONFLICT
            : HttpStatus.BAD_REQUEST)
        .value();
  }
}
