package nl.doorloop.continuity.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.doorloop.continuity.registry.Registered.Outcome;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Which resident each of some items is (contract section 5), decided in memory over everything that
 * the registry knows about them. Items with one BSN are one resident; without one, those with the
 * same folded name, birth date and postcode are one provisional resident, and without a postcode
 * each stands alone.
 */
final class Matching {
  private final Map<ResidentId, Draft> byId = new LinkedHashMap<>();
  private final Map<String, Draft> byBsn = new HashMap<>();
  private final Map<String, Draft> provisional = new HashMap<>();
  private final Set<Split> splits;
  private final Set<String> bsnsSaid = new HashSet<>();
  private final Supplier<ResidentId> ids;

  /** Two residents of whom a person said that they are not the same. */
  record Split(ResidentId residentId, ResidentId other) {}

  /** An item with its fingerprint. */
  record Printed(Item item, Fingerprint fingerprint) {}

  Matching(Collection<Entry> known, Set<Split> splits, Supplier<ResidentId> ids) {
    this.splits = splits;
    this.ids = ids;
    known.forEach(entry -> add(new Draft(entry)));
  }

  /** One outcome per item, in their order; {@link #drafts()} tells what to write. */
  List<Registered> match(List<Printed> items, boolean updating, boolean dryRun) {
    items.stream().map(i -> i.fingerprint().bsn()).filter(b -> b != null).forEach(bsnsSaid::add);
    var drafts = new ArrayList<Draft>(items.size());
    var outcomes = new ArrayList<Outcome>(items.size());
    for (var item : items) {
      var found = find(item);
      var draft = found.orElseGet(() -> register(item));
      outcomes.add(
          found.isEmpty()
              ? Outcome.REGISTERED
              : updating || draft.isNew() ? update(draft, item) : Outcome.KNOWN);
      drafts.add(draft);
    }
    var candidates = candidates(dryRun);
    var answers = new ArrayList<Registered>(items.size());
    for (int i = 0; i < items.size(); i++) {
      var draft = drafts.get(i);
      answers.add(
          new Registered(
              items.get(i).item().row(),
              draft.isNew() && dryRun ? null : draft.residentId(),
              outcomes.get(i),
              candidate(draft, candidates)));
    }
    return answers;
  }

  Collection<Draft> drafts() {
    return byId.values();
  }

  private Optional<Draft> find(Printed item) {
    var before = item.item().known() == null ? null : byId.get(item.item().known());
    var fingerprint = item.fingerprint();
    if (fingerprint.bsn() != null) {
      var holder = byBsn.get(fingerprint.bsn());
      return holder == null && before != null && mayTake(before, fingerprint)
          ? Optional.of(before)
          : Optional.ofNullable(holder);
    }
    var sharing = fingerprint.match() == null ? null : provisional.get(fingerprint.match());
    if (before == null) {
      return Optional.ofNullable(sharing);
    }
    if (before.fingerprint().isProvisional()) {
      return Optional.of(sharing == null ? before : sharing);
    }
    return before.fingerprint().name().equals(fingerprint.name())
        ? Optional.of(before)
        : Optional.ofNullable(sharing);
  }

  /**
   * Whether a BSN that nobody has is that of the resident whom the same row stood under: a
   * provisional one gets it; of one who has another BSN it is the corrected one, when name and
   * birth date are the same and no other item still says the old one.
   */
  private boolean mayTake(Draft before, Fingerprint fingerprint) {
    return before.fingerprint().isProvisional()
        ? before.joinedInto() == null
        : before.fingerprint().name().equals(fingerprint.name())
            && !bsnsSaid.contains(before.fingerprint().bsn());
  }

  private Draft register(Printed item) {
    var draft = new Draft(ids.get(), item);
    add(draft);
    return draft;
  }

  private Outcome update(Draft draft, Printed item) {
    var before = draft.fingerprint();
    // Who has a BSN is described by items that say it, and by no others.
    if (item.fingerprint().isProvisional() && !before.isProvisional()) {
      return Outcome.KNOWN;
    }
    remove(draft);
    draft.update(item);
    add(draft);
    return before.content().equals(item.fingerprint().content()) ? Outcome.KNOWN : Outcome.UPDATED;
  }

  /** Those with a BSN, by folded name, birth date and postcode. */
  private Map<String, List<ResidentId>> candidates(boolean dryRun) {
    var candidates = new HashMap<String, List<ResidentId>>();
    for (var draft : byBsn.values()) {
      var match = draft.fingerprint().match();
      if (match != null && !(dryRun && draft.isNew())) {
        candidates.computeIfAbsent(match, _ -> new ArrayList<>()).add(draft.residentId());
      }
    }
    return candidates;
  }

  private @Nullable ResidentId candidate(Draft draft, Map<String, List<ResidentId>> candidates) {
    var match = draft.fingerprint().match();
    if (!draft.fingerprint().isProvisional() || match == null || draft.joinedInto() != null) {
      return null;
    }
    return candidates.getOrDefault(match, List.of()).stream()
        .filter(other -> !splits.contains(new Split(draft.residentId(), other)))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private void add(Draft draft) {
    byId.put(draft.residentId(), draft);
    if (draft.fingerprint().bsn() != null) {
      byBsn.put(draft.fingerprint().bsn(), draft);
    } else if (draft.fingerprint().match() != null) {
      provisional.put(draft.fingerprint().match(), draft);
    }
  }

  private void remove(Draft draft) {
    if (draft.fingerprint().bsn() != null) {
      byBsn.remove(draft.fingerprint().bsn());
    } else if (draft.fingerprint().match() != null) {
      provisional.remove(draft.fingerprint().match());
    }
  }
}
