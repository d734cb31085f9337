package nl.doorloop.platform.commands;

import java.net.URI;
import java.util.function.Supplier;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Commands that come over HTTP: done once per key, answered as every command is. */
public final class CommandAnswers {
  /** The header under which a caller says that two requests are one. */
  public static final String KEY = "Idempotency-Key";

  private static final int LONGEST_KEY = 128;

  private final Commands commands;

  public CommandAnswers(Commands commands) {
    this.commands = commands;
  }

  /**
   * @throws InvalidInput for what cannot be a key
   */
  public static void requireKey(String key) {
    if (key.isBlank()
        || key.length() > LONGEST_KEY
        || key.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput(KEY, "must be 1 to " + LONGEST_KEY + " printable characters");
    }
  }

  /**
   * What was asked, of what; two requests under one key must be equal in it.
   *
   * @param address with the ids in it
   */
  public record Asked(String address, Object request) {}

  /**
   * Does it, in one transaction, and says where the result stands.
   *
   * @param place the address of what is made or acted on, without its id
   * @return 201 with {@code Location}; 200 where nothing was recorded because it was so already
   */
  public ResponseEntity<CommandResult> once(
      @Nullable String key, Asked asked, String place, Supplier<CommandResult> work) {
    var result = commands.once(key, asked, work);
    var status = result.eventIds().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED;
    return ResponseEntity.status(status)
        .location(URI.create(place + "/" + result.id()))
        .body(result);
  }
}
