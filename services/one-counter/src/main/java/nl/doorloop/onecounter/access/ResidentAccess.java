package nl.doorloop.onecounter.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import org.springframework.security.access.AccessDeniedException;

/**
 * The one place in the one-counter that decides whether a caller may see a resident: case workers,
 * within their municipalities, by where the resident lives today.
 */
public final class ResidentAccess {
  private final Views views;
  private final Today today;

  public ResidentAccess(Views views, Today today) {
    this.views = views;
    this.today = today;
  }

  /**
   * @param residentId as it stands in the address
   * @throws AccessDeniedException when the caller may see no persons at all
   * @throws InvalidInput when it is not an id
   * @throws NotFound when there is no such resident, or not for this caller
   */
  public KnownResident require(String residentId) {
    requirePersons();
    var id = id(residentId);
    return find(id)
        .filter(resident -> maySee(CurrentCaller.get(), resident))
        .orElseThrow(() -> new NotFound("resident"));
  }

  /**
   * For a command: a resident who was registered a moment ago may not be in the views yet, and the
   * service that owns the command decides.
   */
  public void requireUnlessUnknown(String residentId) {
    requirePersons();
    var resident = find(id(residentId));
    if (resident.isPresent() && !maySee(CurrentCaller.get(), resident.get())) {
      throw new NotFound("resident");
    }
  }

  public void requirePersons() {
    if (!CurrentCaller.get().is(Role.CASE_WORKER)) {
      throw new AccessDeniedException("Residents are for case workers.");
    }
  }

  public static boolean maySee(Caller caller, KnownResident resident) {
    return resident.municipality() != null && caller.maySeePersonsIn(resident.municipality());
  }

  public Optional<KnownResident> find(ResidentId id) {
    return find(List.of(id.value())).stream().findFirst();
  }

  /** Those of the residents that the views know. */
  public List<KnownResident> find(Collection<UUID> ids) {
    return views
        .sql()
        .sql(
            """
            select q.id, coalesce(t.head_id, q.id), coalesce(t.version, 0), t.digest,
              coalesce(lives.municipality, i.municipality)
            from unnest(?::uuid[]) q(id)
            left join trajectory t on t.resident_id = q.id
            left join resident_identity i on i.resident_id = coalesce(t.head_id, q.id)
            left join lateral (
              select r.municipality from residence r
              where r.resident_id = t.head_id and r.from_day <= ?
              order by r.from_day desc limit 1) lives on true
            where t.resident_id is not null or i.resident_id is not null""")
        .param(ids.stream().map(UUID::toString).toArray(String[]::new))
        .param(today.date())
        .query(
            (row, _) -> {
              var municipality = row.getString(5);
              return new KnownResident(
                  new ResidentId(row.getObject(1, UUID.class)),
                  new ResidentId(row.getObject(2, UUID.class)),
                  municipality == null ? null : Municipality.of(municipality),
                  row.getLong(3),
                  row.getString(4));
            })
        .list();
  }

  private static ResidentId id(String text) {
    try {
      return ResidentId.of(text);
    } catch (InvalidValue e) {
      throw new InvalidInput("residentId", "must be a UUID");
    }
  }
}
