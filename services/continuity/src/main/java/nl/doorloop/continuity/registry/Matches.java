package nl.doorloop.continuity.registry;

import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provisional residents who may be somebody with a BSN: a person joins them, or turns it down. */
public final class Matches {
  private final JdbcClient jdbc;

  public Matches(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The two have the same folded name, birth date and postcode. */
  public record Match(ResidentId residentId, ResidentId candidateResidentId) {}

  /**
   * The proposals, by provisional resident and candidate.
   *
   * @param after the last one of the page before; absent = from the beginning
   */
  public List<Match> proposed(@Nullable Match after, int limit) {
    var nobody = new UUID(0, 0);
    return jdbc.sql(
            """
            SELECT p.resident_id, c.resident_id
            FROM identity p
            JOIN identity c ON c.match_hash = p.match_hash AND c.bsn_hash IS NOT NULL
            WHERE p.bsn_hash IS NULL AND p.joined_into IS NULL
              AND (p.resident_id, c.resident_id) > (:resident, :candidate)
              AND NOT EXISTS (SELECT 1 FROM identity_split s
                WHERE s.resident_id = p.resident_id AND s.other_id = c.resident_id)
            ORDER BY p.resident_id, c.resident_id
            LIMIT :limit
            """)
        .param("resident", after == null ? nobody : after.residentId().value())
        .param("candidate", after == null ? nobody : after.candidateResidentId().value())
        .param("limit", limit)
        .query(
            (row, _) ->
                new Match(
                    new ResidentId(row.getObject(1, UUID.class)),
                    new ResidentId(row.getObject(2, UUID.class))))
        .list();
  }
}
