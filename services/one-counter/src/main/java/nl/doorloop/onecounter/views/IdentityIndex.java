package nl.doorloop.onecounter.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who the residents are, for finding them: written from the identities topic, forgotten on its
 * tombstone.
 */
public final class IdentityIndex {
  private final JdbcClient sql;
  private final PersonalDataKeys keys;

  public IdentityIndex(JdbcClient sql, PersonalDataKeys keys) {
    this.sql = sql;
    this.keys = keys;
  }

  /** The newest identity of each resident, or nothing where it was erased; the last one counts. */
  public void write(Map<UUID, Optional<Identity>> newest) {
    if (newest.isEmpty()) {
      return;
    }
    var sorted = new LinkedHashMap<UUID, Optional<Identity>>();
    newest.keySet().stream().sorted().forEach(id -> sorted.put(id, newest.get(id)));
    var ids = Columns.uuids(sorted.keySet());
    sql.sql("delete from resident_word where resident_id = any(?::uuid[])").param(ids).update();
    sql.sql("delete from resident_identity where resident_id = any(?::uuid[])").param(ids).update();
    insert(sorted.values().stream().flatMap(Optional::stream).toList());
  }

  private void insert(Collection<Identity> identities) {
    if (identities.isEmpty()) {
      return;
    }
    sql.sql(
            """
            insert into resident_identity (resident_id, family_name, given_names, birth_date,
              postcode, municipality, bsn_hash, sort_name)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[],
              ?::text[], ?::text[])""")
        .param(Columns.of(identities, Identity::residentId))
        .param(Columns.of(identities, Identity::familyName))
        .param(Columns.of(identities, Identity::givenNames))
        .param(Columns.of(identities, Identity::birthDate))
        .param(Columns.of(identities, Identity::postcode))
        .param(Columns.of(identities, Identity::municipality))
        .param(Columns.of(identities, this::bsnHash))
        .param(
            Columns.of(identities, i -> NameWords.sortKey(i.familyName(), orEmpty(i.givenNames()))))
        .update();
    List<Map.Entry<String, Identity>> words = new ArrayList<>();
    for (var identity : identities) {
      NameWords.of(identity.familyName() + " " + orEmpty(identity.givenNames()))
          .forEach(word -> words.add(Map.entry(word, identity)));
    }
    sql.sql(
            """
            insert into resident_word (word, resident_id)
            select * from unnest(?::text[], ?::uuid[]) on conflict do nothing""")
        .param(Columns.of(words, Map.Entry::getKey))
        .param(Columns.of(words, word -> word.getValue().residentId()))
        .update();
  }

  private @Nullable String bsnHash(Identity identity) {
    return identity.bsn() == null ? null : keys.hash(identity.bsn());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
