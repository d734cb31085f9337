package nl.doorloop.continuity.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Looks residents up, and keeps the registry in step with what is decided about them. */
public final class Registry {
  private final RegistryTable table;

  Registry(RegistryTable table) {
    this.table = table;
  }

  /** Where the registry has a resident live; empty for nobody. */
  public Optional<Municipality> municipalityOf(ResidentId residentId) {
    return table.find(residentId).map(Entry::municipality);
  }

  /** Whether no BSN is known of a resident; it stays so until this transaction ends. */
  public boolean isProvisional(ResidentId residentId) {
    return table.lock(residentId).map(e -> e.fingerprint().isProvisional()).orElse(true);
  }

  /** Somebody lives elsewhere from a day on; what was recorded of a later day stays. */
  public void moved(ResidentId residentId, Municipality municipality, LocalDate from) {
    var entry = table.lock(residentId).orElseThrow();
    if (entry.addressFrom() != null && from.isBefore(entry.addressFrom())) {
      return;
    }
    var before = table.identity(residentId);
    table.move(
        residentId,
        new Identity(
            residentId,
            before.bsn(),
            before.familyName(),
            before.givenNames(),
            before.birthDate(),
            before.postcode(),
            municipality),
        from);
    table.publish(List.of(residentId));
  }

  public void joined(ResidentId residentId, ResidentId into) {
    table.join(residentId, into);
  }

  /**
   * @param from absent = whoever the resident was joined into
   */
  public void split(ResidentId residentId, @Nullable ResidentId from) {
    var joinedInto = table.lock(residentId).orElseThrow().joinedInto();
    var other = from == null ? joinedInto : from;
    if (other != null) {
      table.split(residentId, other);
    }
    if (other != null && other.equals(joinedInto)) {
      table.join(residentId, null);
    }
  }
}
