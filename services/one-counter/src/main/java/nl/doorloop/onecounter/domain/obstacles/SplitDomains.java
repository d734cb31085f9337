package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Segment;

/**
 * O10: something under the Wmo and something under the Participatiewet have run beside one another
 * for so many days, and nobody recorded who leads both. A lead that was assigned, or came with a
 * hand-over, is the shared lead; no event tells of a shared plan.
 */
final class SplitDomains {
  private static final LocalDate OPEN = LocalDate.MAX;

  private SplitDomains() {}

  /** Days from one up to another. */
  private record Days(LocalDate from, LocalDate to) {}

  /** Days on which both run, with what runs. */
  private record Beside(Days days, Set<Provision> provisions) {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    var beside = beside(told.trajectory().segments());
    var leads = beside.isEmpty() ? List.<Days>of() : leads(told);
    for (var both : beside) {
      for (var days : without(leads, both.days())) {
        var organisation = told.sees(days.from());
        told.threshold(Obstacle.O10, organisation)
            .ifPresent(
                threshold -> {
                  var from = days.from().plusDays(threshold);
                  if (from.isBefore(days.to())) {
                    var provisions =
                        both.provisions().stream()
                            .sorted(Comparator.comparing(Provision::provisionId))
                            .toList();
                    found.add(
                        new Found(
                            Obstacle.O10,
                            days.from().toString(),
                            from,
                            days.to().equals(OPEN) ? null : days.to(),
                            null,
                            Beginnings.of(told, ids(provisions)),
                            organisation,
                            new Found.Sight.OfProvisions(provisions)));
                  }
                });
      }
    }
    return found;
  }

  private static Set<ProvisionId> ids(List<Provision> provisions) {
    var ids = new LinkedHashSet<ProvisionId>();
    provisions.forEach(provision -> ids.add(provision.provisionId()));
    return ids;
  }

  private static List<Beside> beside(List<Segment> segments) {
    List<Beside> found = new ArrayList<>();
    for (var segment : segments) {
      if (!has(segment, LegalFramework.WMO) || !has(segment, LegalFramework.PW)) {
        continue;
      }
      var to = segment.to() == null ? OPEN : segment.to();
      Set<Provision> both = new LinkedHashSet<>();
      segment.provisions().stream().filter(SplitDomains::counts).forEach(both::add);
      if (!found.isEmpty() && found.getLast().days().to().equals(segment.from())) {
        var before = found.removeLast();
        both.addAll(before.provisions());
        found.add(new Beside(new Days(before.days().from(), to), both));
      } else {
        found.add(new Beside(new Days(segment.from(), to), both));
      }
    }
    return found;
  }

  private static boolean has(Segment segment, LegalFramework framework) {
    return segment.provisions().stream()
        .anyMatch(p -> counts(p) && p.legalFramework() == framework);
  }

  private static boolean counts(Provision provision) {
    return provision.axis() != Axis.STATUS
        && (provision.legalFramework() == LegalFramework.WMO
            || provision.legalFramework() == LegalFramework.PW);
  }

  /** The days of each recorded lead, until its end or the next one. */
  private static List<Days> leads(Told told) {
    var recorded =
        Stream.concat(
                told.all(LeadAssigned.class)
                    .map(
                        lead ->
                            new Days(
                                lead.event().from(),
                                Objects.requireNonNullElse(lead.event().to(), OPEN))),
                told.all(HandOverStarted.class).map(start -> new Days(start.event().on(), OPEN)))
            .sorted(Comparator.comparing(Days::from))
            .toList();
    List<Days> leads = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      var lead = recorded.get(i);
      var next = i + 1 < recorded.size() ? recorded.get(i + 1).from() : OPEN;
      leads.add(new Days(lead.from(), lead.to().isBefore(next) ? lead.to() : next));
    }
    return leads;
  }

  private static List<Days> without(List<Days> leads, Days days) {
    List<Days> left = new ArrayList<>();
    var from = days.from();
    for (var lead : leads) {
      if (lead.to().isAfter(from) && lead.from().isBefore(days.to())) {
        if (lead.from().isAfter(from)) {
          left.add(new Days(from, lead.from()));
        }
        from = lead.to();
      }
    }
    if (from.isBefore(days.to())) {
      left.add(new Days(from, days.to()));
    }
    return left;
  }
}
