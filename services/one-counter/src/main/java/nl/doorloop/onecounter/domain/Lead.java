package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a recorded lead counts (rule 7): until the next one, its own end, or the first
 * day on which that organisation has no provision in force for the resident.
 */
record Lead(LocalDate from, LocalDate to, Organisation organisation) implements Dated {
  private static final Comparator<Recorded> IN_ORDER =
      Comparator.comparing(Recorded::from)
          .thenComparing(Recorded::fact, EffectiveFacts.AS_RECORDED);

  /** A lead that was assigned, or that came with a hand-over that started. */
  record Recorded(Fact fact, LocalDate from, LocalDate to, Organisation organisation) {}

  static List<Lead> of(List<Recorded> recorded, Collection<Life> lives) {
    if (recorded.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(recorded);
    sorted.sort(IN_ORDER);
    var presence = presence(lives);
    var leads = new ArrayList<Lead>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      var lead = sorted.get(i);
      var next = i + 1 < sorted.size() ? sorted.get(i + 1).from() : OPEN;
      var counting =
          new Lead(
              lead.from(),
              earlier(
                  earlier(lead.to(), next),
                  presentUntil(presence.get(lead.organisation()), lead.from())),
              lead.organisation());
      if (!counting.isEmpty()) {
        leads.add(counting);
      }
    }
    return leads;
  }

  /** Per organisation the runs of days on which it has a provision in force: first day to end. */
  private static Map<Organisation, TreeMap<LocalDate, LocalDate>> presence(Collection<Life> lives) {
    var byStart = new ArrayList<>(lives);
    byStart.sort(Comparator.comparing(Life::from));
    Map<Organisation, TreeMap<LocalDate, LocalDate>> runs = new EnumMap<>(Organisation.class);
    for (var life : byStart) {
      var own = runs.computeIfAbsent(life.organisation(), _ -> new TreeMap<>());
      var last = own.lastEntry();
      if (last == null || last.getValue().isBefore(life.from())) {
        own.put(life.from(), life.to());
      } else if (last.getValue().isBefore(life.to())) {
        own.put(last.getKey(), life.to());
      }
    }
    return runs;
  }

  private static LocalDate presentUntil(
      @Nullable TreeMap<LocalDate, LocalDate> runs, LocalDate day) {
    var run = runs == null ? null : runs.floorEntry(day);
    return run == null ? day : run.getValue();
  }
}
