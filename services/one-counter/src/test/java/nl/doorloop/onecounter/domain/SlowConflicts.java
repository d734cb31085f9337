package nl.doorloop.onecounter.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;

/** Every pair of provisions, day by day (rule 19). */
final class SlowConflicts {
  private SlowConflicts() {}

  static List<Conflict> of(SlowResident resident, LocalDate first, LocalDate last) {
    var all = resident.provisions().stream().sorted(comparing(p -> p.id().text())).toList();
    var conflicts = new ArrayList<Conflict>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pair(conflicts, all.get(i), all.get(j), first, last);
      }
    }
    conflicts.sort(
        comparing(Conflict::from)
            .thenComparing(c -> c.kind().name())
            .thenComparing(c -> c.provisions().getFirst().text())
            .thenComparing(c -> c.provisions().getLast().text()));
    return conflicts;
  }

  private static void pair(
      List<Conflict> conflicts, SlowProvision a, SlowProvision b, LocalDate first, LocalDate last) {
    Conflict.Kind running = null;
    LocalDate since = first;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      var kind = a.inForce(day) && b.inForce(day) ? kind(a, b, day) : null;
      if (kind != running) {
        if (running != null) {
          var shown = List.of(a.shown(day.minusDays(1)), b.shown(day.minusDays(1)));
          conflicts.add(new Conflict(running, since, day, shown));
        }
        running = kind;
        since = day;
      }
    }
    if (running != null) {
      conflicts.add(new Conflict(running, since, null, List.of(a.shown(last), b.shown(last))));
    }
  }

  private static Conflict.@Nullable Kind kind(SlowProvision a, SlowProvision b, LocalDate day) {
    if (isSubsidy(a) && isSubsidy(b)) {
      var employer = a.employer(day);
      return employer != null && employer.equals(b.employer(day))
          ? Conflict.Kind.TWO_WAGE_COST_SUBSIDIES
          : null;
    }
    if ((isSubsidy(a) && isWsw(b, day)) || (isWsw(a, day) && isSubsidy(b))) {
      return Conflict.Kind.WAGE_COST_SUBSIDY_WITH_WSW;
    }
    boolean registered =
        is(a, StatusKind.TARGET_GROUP_REGISTER) || is(b, StatusKind.TARGET_GROUP_REGISTER);
    boolean sheltered =
        is(a, StatusKind.EXCLUSIVELY_SHELTERED) || is(b, StatusKind.EXCLUSIVELY_SHELTERED);
    return registered && sheltered ? Conflict.Kind.REGISTERED_THOUGH_SHELTERED : null;
  }

  private static boolean isSubsidy(SlowProvision p) {
    return "WAGE_COST_SUBSIDY".equals(p.support());
  }

  private static boolean isWsw(SlowProvision p, LocalDate day) {
    var modality = p.modality(day);
    return modality != null && modality.isWsw();
  }

  private static boolean is(SlowProvision p, StatusKind kind) {
    return p.opening().event() instanceof StatusRecorded e && e.kind() == kind;
  }
}
