package nl.doorloop.continuity.registry;

import java.time.LocalDate;
import nl.doorloop.continuity.registry.Matching.Printed;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.identity.Identity;
import org.jspecify.annotations.Nullable;

/** One resident while items are being matched: what the registry has, and what it is to have. */
final class Draft {
  private final ResidentId residentId;
  private final @Nullable Entry before;
  private Fingerprint fingerprint;
  private Municipality municipality;
  private LocalDate since;
  private @Nullable Item earliest;
  private @Nullable Item newest;

  Draft(Entry before) {
    this.residentId = before.residentId();
    this.before = before;
    this.fingerprint = before.fingerprint();
    this.municipality = before.municipality();
    this.since = before.since();
  }

  Draft(ResidentId residentId, Printed printed) {
    this.residentId = residentId;
    this.before = null;
    this.fingerprint = printed.fingerprint();
    this.municipality = printed.item().person().municipality();
    this.since = printed.item().on();
    this.earliest = printed.item();
    this.newest = printed.item();
  }

  /**
   * The newest description counts; the municipality is that of the latest day, or of an address.
   */
  void update(Printed printed) {
    var item = printed.item();
    fingerprint = printed.fingerprint();
    newest = item;
    if (addressFrom() == null && !item.on().isBefore(since)) {
      municipality = item.person().municipality();
      since = item.on();
    }
    if (earliest != null && item.on().isBefore(earliest.on())) {
      earliest = item;
    }
  }

  ResidentId residentId() {
    return residentId;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  boolean isNew() {
    return before == null;
  }

  @Nullable ResidentId joinedInto() {
    return before == null ? null : before.joinedInto();
  }

  private @Nullable LocalDate addressFrom() {
    return before == null ? null : before.addressFrom();
  }

  /** The item with which somebody new became known. */
  Item earliest() {
    if (earliest == null) {
      throw new IllegalStateException(residentId + " was known before");
    }
    return earliest;
  }

  Entry entry() {
    return new Entry(residentId, fingerprint, municipality, since, addressFrom(), joinedInto());
  }

  /** Somebody known of whom the registry is to have something else. */
  boolean isChanged() {
    return before != null && !before.equals(entry());
  }

  /** Whether readers of the identities are to hear of it. */
  boolean isNews() {
    return before == null
        || !before.fingerprint().content().equals(fingerprint.content())
        || before.municipality() != municipality;
  }

  /** Who it is now; only of somebody whom an item described. */
  Identity identity() {
    if (newest == null) {
      throw new IllegalStateException(residentId + " was not described");
    }
    return newest.person().in(municipality).as(residentId);
  }
}
