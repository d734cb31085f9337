package nl.doorloop.onecounter.residents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.security.Caller;

/**
 * Finds residents within a caller's municipalities. Somebody who was joined into another resident
 * is found by either name, as that other one.
 */
public final class ResidentSearch {
  private final Views views;
  private final PersonalDataKeys keys;
  private final Today today;

  public ResidentSearch(Views views, PersonalDataKeys keys, Today today) {
    this.views = views;
    this.keys = keys;
    this.today = today;
  }

  /** At most {@code limit} residents, by family name; one more when there are more. */
  public List<FoundResident> find(Caller caller, SearchQuestion question) {
    var query = new StringBuilder();
    List<Object> values = new ArrayList<>();
    query.append(
        """
        with found as (
          select distinct coalesce(t.head_id, i.resident_id) as resident_id
          from resident_identity i
          left join trajectory t on t.resident_id = i.resident_id
          where true""");
    if (question.bsn() != null) {
      query.append(" and i.bsn_hash = ?");
      values.add(keys.hash(question.bsn()));
    }
    if (question.birthDate() != null) {
      query.append(" and i.birth_date = ?");
      values.add(question.birthDate());
    }
    for (var word : question.words()) {
      // In this collation the words that begin with it are a range of the index.
      query.append(
          """

          and exists (select 1 from resident_word w
            where w.resident_id = i.resident_id and w.word >= ? and w.word < ?)""");
      values.add(word);
      values.add(word + Character.MAX_VALUE);
    }
    query.append(
        """
        ),

        person as (
          select i.resident_id, i.family_name, i.given_names, i.birth_date, i.sort_name,
            coalesce(lives.municipality, i.municipality) as municipality,
            s.step, s.organisation
          from found
          join resident_identity i on i.resident_id = found.resident_id
          left join lateral (
            select r.municipality from residence r
            where r.resident_id = i.resident_id and r.from_day <= ?
            order by r.from_day desc limit 1) lives on true
          left join segment s on s.resident_id = i.resident_id
            and s.from_day <= ? and (s.to_day is null or s.to_day > ?))
        select * from person where municipality = any(?::text[])""");
    var now = today.date();
    values.addAll(List.of(now, now, now));
    values.add(
        caller.municipalities().stream()
            .filter(caller::maySeePersonsIn)
            .filter(m -> question.municipality() == null || m == question.municipality())
            .map(Municipality::text)
            .toArray(String[]::new));
    if (question.after() != null) {
      query.append(
          """

          and (sort_name, resident_id) > (
            select i.sort_name, i.resident_id from resident_identity i where i.resident_id = ?)""");
      values.add(question.after().value());
    }
    query.append(" order by sort_name, resident_id limit ?");
    values.add(question.limit() + 1);
    return views.sql().sql(query.toString()).params(values).query((row, _) -> read(row)).list();
  }

  private static FoundResident read(ResultSet row) throws SQLException {
    var given = row.getString("given_names");
    var family = row.getString("family_name");
    var step = row.getString("step");
    var organisation = row.getString("organisation");
    return new FoundResident(
        new ResidentId(row.getObject("resident_id", UUID.class)),
        given == null ? family : given + " " + family,
        row.getDate("birth_date").toLocalDate(),
        Municipality.of(row.getString("municipality")),
        step == null ? null : Step.valueOf(step),
        step == null ? null : Step.valueOf(step).rung(),
        organisation == null ? null : Organisation.valueOf(organisation));
  }
}
