package nl.doorloop.continuity.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.doorloop.continuity.registry.Matching.Split;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the registry; one statement for however many residents. Whoever finds that somebody
 * else was first begins its transaction again: what was looked up is no longer true.
 */
final class RegistryTable {
  private static final String COLUMNS =
      "SELECT resident_id, bsn_hash, match_hash, name_hash, content_hash, municipality,"
          + " municipality_since, address_from, joined_into FROM identity ";

  private final JdbcClient jdbc;
  private final PersonalDataKeys keys;

  RegistryTable(JdbcClient jdbc, PersonalDataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** Everybody who may be one of those described. */
  List<Entry> find(Collection<Fingerprint> described, Collection<ResidentId> known) {
    return jdbc.sql(
            COLUMNS
                + "WHERE bsn_hash = ANY (:bsns) UNION "
                + COLUMNS
                + "WHERE match_hash = ANY (:matches) UNION "
                + COLUMNS
                + "WHERE resident_id = ANY (:known::uuid[])")
        .param("bsns", texts(described, Fingerprint::bsn))
        .param("matches", texts(described, Fingerprint::match))
        .param("known", texts(known, ResidentId::text))
        .query((row, _) -> entry(row))
        .list();
  }

  Optional<Entry> find(ResidentId residentId) {
    return jdbc.sql(COLUMNS + "WHERE resident_id = ?")
        .param(residentId.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  /** The same, and nobody else changes it until this transaction ends. */
  Optional<Entry> lock(ResidentId residentId) {
    return jdbc.sql(COLUMNS + "WHERE resident_id = ? FOR UPDATE")
        .param(residentId.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  Identity identity(ResidentId residentId) {
    var ciphertext =
        jdbc.sql("SELECT ciphertext FROM identity WHERE resident_id = ?")
            .param(residentId.value())
            .query(byte[].class)
            .single();
    return keys.decryptIdentity(ciphertext, residentId);
  }

  Set<Split> splits(Collection<ResidentId> residents) {
    return new HashSet<>(
        jdbc.sql(
                "SELECT resident_id, other_id FROM identity_split"
                    + " WHERE resident_id = ANY (:residents::uuid[])")
            .param("residents", texts(residents, ResidentId::text))
            .query((row, _) -> new Split(id(row, 1), id(row, 2)))
            .list());
  }

  void insert(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    int inserted =
        write(
            """
            INSERT INTO identity (resident_id, bsn_hash, match_hash, name_hash, content_hash,
              ciphertext, municipality, municipality_since)
            SELECT * FROM unnest(:ids::uuid[], :bsns::text[], :matches::text[], :names::text[],
              :contents::text[], :ciphertexts::bytea[], :municipalities::text[], :since::date[])
            ON CONFLICT DO NOTHING
            """,
            drafts);
    if (inserted < drafts.size()) {
      throw new OptimisticLockingFailureException("somebody else registered one of these first");
    }
  }

  void update(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return;
    }
    try {
      write(
          """
          UPDATE identity i SET bsn_hash = n.bsn, match_hash = n.match, name_hash = n.name,
            content_hash = n.content, ciphertext = n.ciphertext, municipality = n.municipality,
            municipality_since = n.since, updated_at = now()
          FROM unnest(:ids::uuid[], :bsns::text[], :matches::text[], :names::text[],
            :contents::text[], :ciphertexts::bytea[], :municipalities::text[], :since::date[])
            n(id, bsn, match, name, content, ciphertext, municipality, since)
          WHERE i.resident_id = n.id
          """,
          drafts);
    } catch (DuplicateKeyException e) {
      throw new OptimisticLockingFailureException("somebody else has this BSN by now", e);
    }
  }

  /**
   * What readers of the identities topic are to hear. A row never stands before the resident's
   * previous one, in whichever order their transactions began.
   */
  void publish(List<ResidentId> residents) {
    if (residents.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO identity_feed (tx, resident_id, ciphertext)
            SELECT greatest(pg_current_xact_id(), coalesce(
                (SELECT max(f.tx) FROM identity_feed f WHERE f.resident_id = i.resident_id),
                '0'::xid8)),
              i.resident_id, i.ciphertext
            FROM identity i WHERE i.resident_id = ANY (:ids::uuid[])
            """)
        .param("ids", texts(residents, ResidentId::text))
        .update();
  }

  void move(ResidentId residentId, Identity identity, LocalDate addressFrom) {
    jdbc.sql(
            """
            UPDATE identity SET ciphertext = ?, municipality = ?, address_from = ?,
              updated_at = now()
            WHERE resident_id = ?
            """)
        .params(
            keys.encrypt(identity), identity.municipality().text(), addressFrom, residentId.value())
        .update();
  }

  void join(ResidentId residentId, @Nullable ResidentId into) {
    jdbc.sql("UPDATE identity SET joined_into = :into, updated_at = now() WHERE resident_id = :id")
        .param("into", into == null ? null : into.value(), Types.OTHER)
        .param("id", residentId.value())
        .update();
  }

  void split(ResidentId residentId, ResidentId other) {
    jdbc.sql("INSERT INTO identity_split VALUES (?, ?) ON CONFLICT DO NOTHING")
        .params(residentId.value(), other.value())
        .update();
  }

  private int write(String sql, List<Draft> drafts) {
    var ciphertexts = drafts.stream().map(d -> keys.encrypt(d.identity())).toArray(byte[][]::new);
    return jdbc.sql(sql)
        .param("ids", texts(drafts, d -> d.residentId().text()))
        .param("bsns", texts(drafts, d -> d.fingerprint().bsn()))
        .param("matches", texts(drafts, d -> d.fingerprint().match()))
        .param("names", texts(drafts, d -> d.fingerprint().name()))
        .param("contents", texts(drafts, d -> d.fingerprint().content()))
        .param("ciphertexts", ciphertexts)
        .param("municipalities", texts(drafts, d -> d.entry().municipality().text()))
        .param("since", texts(drafts, d -> d.entry().since().toString()))
        .update();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        id(row, 1),
        new Fingerprint(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
        Municipality.of(row.getString(6)),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        row.getObject(9) == null ? null : id(row, 9));
  }

  private static ResidentId id(ResultSet row, int column) throws SQLException {
    return new ResidentId(row.getObject(column, UUID.class));
  }

  private static <T> @Nullable String[] texts(
      Collection<T> values, Function<T, @Nullable String> text) {
    var texts = new ArrayList<@Nullable String>(values.size());
    values.forEach(value -> texts.add(text.apply(value)));
    return texts.toArray(new @Nullable String[0]);
  }
}
