package nl.doorloop.onecounter.views;

import java.sql.Timestamp;
import java.time.Clock;
import nl.doorloop.onecounter.views.Generation.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the generation that is being built from phase to phase, for all instances together. */
public final class Builds {
  private final JdbcClient sql;
  private final Clock clock;

  public Builds(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** True for the one who was first to say so. */
  public boolean advance(Generation generation, Phase from, Phase to) {
    return sql.sql(
                """
                update generation set phase = ?, phase_since = ?, phase_before = 0, trouble = null
                where number = ? and state = 'BUILDING' and phase = ?""")
            .param(to.name())
            .param(Timestamp.from(clock.instant()))
            .param(generation.number())
            .param(from.name())
            .update()
        == 1;
  }

  /** It stands still after what is in hand, on every instance; false when it stood already. */
  public boolean stop() {
    return sql.sql(
                """
                update generation set stopped_at = ?, trouble = null
                where state = 'BUILDING' and stopped_at is null""")
            .param(Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /**
   * It goes on where it stood; false when it was not stopped.
   *
   * @param done facts that the phase has done, so that its speed is measured from here
   */
  public boolean resume(long done) {
    return sql.sql(
                """
                update generation set stopped_at = null, phase_since = ?, phase_before = ?
                where state = 'BUILDING' and stopped_at is not null""")
            .param(Timestamp.from(clock.instant()))
            .param(done)
            .update()
        == 1;
  }

  /**
   * @param trouble why it does not get on; null when it does again
   */
  public void tell(Generation generation, @Nullable String trouble) {
    sql.sql("update generation set trouble = ? where number = ? and state = 'BUILDING'")
        .param(trouble)
        .param(generation.number())
        .update();
  }
}
