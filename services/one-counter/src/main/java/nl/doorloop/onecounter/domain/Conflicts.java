package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.earlier;
import static nl.doorloop.onecounter.domain.Dated.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.onecounter.domain.Conflict.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the pairs of provisions that do not go together (rule 19). */
final class Conflicts {
  private static final Comparator<Conflict> IN_ORDER =
      Comparator.comparing(Conflict::from)
          .thenComparing(Conflict::kind)
          .thenComparing(conflict -> conflict.provisions().getFirst(), TextOrder::compare)
          .thenComparing(conflict -> conflict.provisions().getLast(), TextOrder::compare);

  /** What a provision can be in conflict as. */
  private enum Role {
    SUBSIDY,
    WSW,
    REGISTERED,
    SHELTERED
  }

  /** Days on which a provision has one role. */
  private record Part(
      Role role, Provision provision, LocalDate from, LocalDate to, @Nullable KvkNumber employer)
      implements Dated {}

  private Conflicts() {}

  static List<Conflict> of(Map<ProvisionId, Life> lives) {
    var parts = new ArrayList<Part>();
    lives.values().forEach(life -> addParts(parts, life));
    if (parts.size() < 2) {
      return List.of();
    }
    parts.sort(Comparator.comparing(Part::from));
    var conflicts = new ArrayList<Conflict>();
    var inForce = new ArrayList<Part>();
    for (var part : parts) {
      inForce.removeIf(other -> !other.to().isAfter(part.from()));
      for (var other : inForce) {
        var kind = kind(part, other);
        if (kind != null) {
          conflicts.add(conflict(kind, part, other));
        }
      }
      inForce.add(part);
    }
    conflicts.sort(IN_ORDER);
    return conflicts;
  }

  /** A Wsw employment that goes on in another Wsw modality is one and the same part. */
  private static void addParts(List<Part> parts, Life life) {
    Part last = null;
    for (var phase : life.phases()) {
      var role = role(phase);
      boolean goesOn = last != null && last.role() == role && last.to().equals(phase.from());
      if (last != null && !goesOn) {
        parts.add(last);
        last = null;
      }
      if (role != null) {
        var from = last == null ? phase.from() : last.from();
        last = new Part(role, phase.provision(), from, phase.to(), phase.employer());
      }
    }
    if (last != null) {
      parts.add(last);
    }
  }

  private static @Nullable Role role(Phase phase) {
    var kind = phase.provision().kind();
    return switch (phase.provision().axis()) {
      case SUPPORT -> kind.equals(Lives.WAGE_COST_SUBSIDY) ? Role.SUBSIDY : null;
      case PARTICIPATION -> kind.startsWith("WSW_") ? Role.WSW : null;
      case STATUS -> status(kind);
      case INCOME, DEBT -> null;
    };
  }

  private static @Nullable Role status(String kind) {
    return switch (StatusKind.valueOf(kind)) {
      case TARGET_GROUP_REGISTER -> Role.REGISTERED;
      case EXCLUSIVELY_SHELTERED -> Role.SHELTERED;
      case WSW_INDICATION -> null;
    };
  }

  private static @Nullable Kind kind(Part a, Part b) {
    if (a.role() == Role.SUBSIDY && b.role() == Role.SUBSIDY) {
      boolean sameEmployer = a.employer() != null && a.employer().equals(b.employer());
      return sameEmployer ? Kind.TWO_WAGE_COST_SUBSIDIES : null;
    }
    if (are(a, b, Role.SUBSIDY, Role.WSW)) {
      return Kind.WAGE_COST_SUBSIDY_WITH_WSW;
    }
    return are(a, b, Role.REGISTERED, Role.SHELTERED) ? Kind.REGISTERED_THOUGH_SHELTERED : null;
  }

  private static boolean are(Part a, Part b, Role one, Role other) {
    return (a.role() == one && b.role() == other) || (a.role() == other && b.role() == one);
  }

  private static Conflict conflict(Kind kind, Part a, Part b) {
    boolean inOrder =
        TextOrder.compare(a.provision().provisionId(), b.provision().provisionId()) <= 0;
    var first = (inOrder ? a : b).provision();
    var second = (inOrder ? b : a).provision();
    return new Conflict(
        kind,
        later(a.from(), b.from()),
        Dated.orAbsent(earlier(a.to(), b.to())),
        List.of(first, second));
  }
}
