package nl.doorloop.platform.commands;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.store.Recorder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;

/** The keys under which commands were sent, each with the answer that it got. */
final class IdempotencyKeys {
  private static final ObjectWriter CANONICAL =
      DoorloopJson.mapper()
          .writer()
          .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

  private final JdbcClient jdbc;
  private final Recorder recorder;
  private final Clock clock;
  private final CommandMeters meters;

  IdempotencyKeys(JdbcClient jdbc, Recorder recorder, Clock clock, CommandMeters meters) {
    this.jdbc = jdbc;
    this.recorder = recorder;
    this.clock = clock;
    this.meters = meters;
  }

  /** One use of a key: by whom, for what. */
  record Use(String key, String caller, byte[] requestHash) {}

  private record Earlier(String caller, byte[] requestHash, String answer) {
    boolean isFor(Use use) {
      return caller.equals(use.caller()) && Arrays.equals(requestHash, use.requestHash());
    }
  }

  Use use(String key, Object request) {
    CommandAnswers.requireKey(key);
    return new Use(key, recorder.now().recordedBy(), hash(request));
  }

  /**
   * The key goes in before anything else happens: a second use of it waits here until the first has
   * committed, and then finds the answer, or was rolled back, and then does the work itself.
   */
  CommandResult answered(Use use, Supplier<CommandResult> work) {
    int inserted =
        jdbc.sql(
                """
                INSERT INTO idempotency_key (key, caller, request_hash, created_at)
                VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
                """)
            .params(
                use.key(),
                use.caller(),
                use.requestHash(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .update();
    if (inserted == 0) {
      return earlier(use);
    }
    var result = work.get();
    jdbc.sql("UPDATE idempotency_key SET answer = ? WHERE key = ?")
        .params(DoorloopJson.mapper().writeValueAsString(result), use.key())
        .update();
    return result;
  }

  private CommandResult earlier(Use use) {
    var earlier =
        jdbc.sql("SELECT caller, request_hash, answer FROM idempotency_key WHERE key = ?")
            .param(use.key())
            .query((row, _) -> new Earlier(row.getString(1), row.getBytes(2), row.getString(3)))
            .optional()
            .orElseThrow(() -> new ConcurrencyFailureException("the key was forgotten just now"));
    if (!earlier.isFor(use)) {
      throw new CommandRefused(CommandProblem.IDEMPOTENCY_KEY_REUSED);
    }
    meters.repeated();
    return DoorloopJson.mapper().readValue(earlier.answer(), CommandResult.class);
  }

  /** The order of the fields of a body does not count; what kind of command it is does. */
  private static byte[] hash(Object request) {
    var kind =
        request instanceof Map || request instanceof JsonNode || request instanceof String
            ? ""
            : request.getClass().getSimpleName();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(DoorloopJson.mapper().writeValueAsBytes(kind));
      return digest.digest(CANONICAL.writeValueAsBytes(request));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
