package nl.doorloop.onecounter.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of the worklist, each in one transaction and once per key. The services that decide keep
 * their keys beside their event store; the one-counter has none.
 */
public final class OncePerKey {
  private static final Duration KNOWN_FOR = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public OncePerKey(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param key absent where the caller gave none: then it is done whatever was done before
   * @param request all that was asked; two requests under one key must be equal in it
   * @return what the work gave, the first time as every other
   */
  String once(@Nullable String key, String caller, String request, Supplier<String> work) {
    if (key != null) {
      CommandAnswers.requireKey(key);
    }
    return Objects.requireNonNull(
        transaction.execute(_ -> key == null ? work.get() : answered(key, caller, request, work)));
  }

  private String answered(String key, String caller, String request, Supplier<String> work) {
    var now = clock.instant();
    jdbc.sql("delete from worklist_key where created_at < ?")
        .param(Timestamp.from(now.minus(KNOWN_FOR)))
        .update();
    int first =
        jdbc.sql(
                """
                insert into worklist_key (caller, key, request, created_at) values (?, ?, ?, ?)
                on conflict do nothing""")
            .params(caller, key, request, Timestamp.from(now))
            .update();
    if (first == 0) {
      return earlier(key, caller, request);
    }
    var answer = work.get();
    jdbc.sql("update worklist_key set answer = ? where caller = ? and key = ?")
        .params(answer, caller, key)
        .update();
    return answer;
  }

  private String earlier(String key, String caller, String request) {
    record Earlier(String request, String answer) {}
    var earlier =
        jdbc.sql("select request, answer from worklist_key where caller = ? and key = ?")
            .params(caller, key)
            .query((row, _) -> new Earlier(row.getString(1), row.getString(2)))
            .single();
    if (!earlier.request().equals(request)) {
      throw new Conflict(
          "IDEMPOTENCY_KEY_REUSED", "The Idempotency-Key was used before, for something else.");
    }
    return earlier.answer();
  }
}
