package nl.doorloop.onecounter.domain;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import org.jspecify.annotations.Nullable;

/**
 * The trajectory day by day, straight from the text of contract section 2: looks at every day from
 * before the first fact to long after the last, where nothing changes any more, so that what still
 * runs on the last day is open.
 */
final class SlowTrajectory {
  private final SlowResident resident;
  private final List<SlowDay> days = new ArrayList<>();
  private final LocalDate first;

  /** For each day the number of its stretch; -1 outside every stretch. */
  private final int[] stretchOf;

  private final List<Movement> movements = new ArrayList<>();

  private SlowTrajectory(List<Fact> facts, LocalDate first, LocalDate last) {
    this.resident = SlowResident.of(facts);
    this.first = first;
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(new SlowDay(resident, day));
    }
    this.stretchOf = stretches();
  }

  /**
   * @param first before every day that the facts are about
   * @param last at least thirteen months after
   */
  static Trajectory of(List<Fact> facts, LocalDate first, LocalDate last) {
    var slow = new SlowTrajectory(facts, first, last);
    slow.move();
    return new Trajectory(
        slow.segments(),
        slow.movements,
        slow.gaps(),
        SlowConflicts.of(slow.resident, first, last),
        slow.handOvers());
  }

  private int[] stretches() {
    var numbers = new int[days.size()];
    int number = -1;
    boolean open = false;
    boolean heldByRule = false;
    LocalDate closedByRecord = LocalDate.MIN;
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      if (resident.events(TrajectoryClosed.class).stream()
          .anyMatch(e -> e.on().equals(day.day()))) {
        open = false;
        closedByRecord = day.day();
      }
      if (!open) {
        var start = day.lastStart();
        if (start != null && !start.isBefore(closedByRecord)) {
          open = true;
          number++;
        }
      } else if (!day.bare()) {
        heldByRule = false;
      } else if (!heldByRule) {
        heldByRule = somethingBeginsWithin31Days(i) || theLastEndExpectsFollowUp(day.day());
        open = heldByRule;
      }
      if (!open) {
        heldByRule = false;
      }
      numbers[i] = open ? number : -1;
    }
    return numbers;
  }

  private boolean somethingBeginsWithin31Days(int bare) {
    for (int i = bare; i < bare + 31 && i < days.size(); i++) {
      if (!days.get(i).bare()) {
        return true;
      }
    }
    return false;
  }

  private boolean theLastEndExpectsFollowUp(LocalDate bare) {
    for (var end = bare; !end.isBefore(first); end = end.minusDays(1)) {
      var day = end;
      var ended =
          resident.provisions().stream()
              .filter(p -> p.axis() != Axis.STATUS && p.endsOn(day))
              .map(p -> p.endingOn(day).reason())
              .toList();
      if (!ended.isEmpty()) {
        return ended.contains(EndReason.TRANSFER) || ended.contains(EndReason.EXPIRED);
      }
    }
    return false;
  }

  /** The longest runs of days for which the function gives the same; absent is no run. */
  private <T> List<Run<T>> runs(Function<Integer, @Nullable T> of) {
    var runs = new ArrayList<Run<T>>();
    Run<T> run = null;
    for (int i = 0; i < days.size(); i++) {
      var value = of.apply(i);
      if (run != null && !run.value().equals(value)) {
        runs.add(new Run<>(run.value(), run.from(), days.get(i).day()));
        run = null;
      }
      if (run == null && value != null) {
        run = new Run<>(value, days.get(i).day(), null);
      }
    }
    if (run != null) {
      runs.add(run);
    }
    return runs;
  }

  record Run<T>(T value, LocalDate from, @Nullable LocalDate to) {}

  private List<Segment> segments() {
    var someDay = LocalDate.of(2000, 1, 1);
    Function<Integer, @Nullable Segment> look =
        i -> {
          var day = days.get(i);
          return stretchOf[i] < 0
              ? null
              : new Segment(
                  someDay,
                  null,
                  day.step,
                  day.supportLevel,
                  day.shown,
                  day.lead,
                  day.municipality,
                  stretchOf[i]);
        };
    return runs(look).stream()
        .map(
            r ->
                new Segment(
                    r.from(),
                    r.to(),
                    r.value().step(),
                    r.value().supportLevel(),
                    r.value().provisions(),
                    r.value().organisation(),
                    r.value().municipality(),
                    r.value().stretch()))
        .toList();
  }

  private void move() {
    SlowDay known = null;
    LocalDate start = null;
    LocalDate closing = null;
    int stretch = -1;
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      if (stretch >= 0 && stretchOf[i] != stretch) {
        if (known != null) {
          add(known, null, day.day(), Direction.OUTFLOW, false);
        }
        closing = day.day();
        known = null;
        stretch = -1;
      }
      if (stretchOf[i] < 0) {
        continue;
      }
      if (stretch < 0) {
        stretch = stretchOf[i];
        start = day.day();
      }
      if (day.step == null) {
        continue;
      }
      if (known == null) {
        boolean returning = closing != null && start.isBefore(closing.plusMonths(12));
        add(null, day, day.day(), Direction.INFLOW, returning);
      } else {
        var direction = direction(known, day);
        if (direction != null) {
          add(known, day, day.day(), direction, false);
        }
      }
      known = day;
    }
  }

  private @Nullable Direction direction(SlowDay a, SlowDay b) {
    if (b.step.order() != a.step.order()) {
      return b.step.order() > a.step.order() ? Direction.UP : Direction.DOWN;
    }
    if (b.supportLevel != a.supportLevel) {
      return b.supportLevel < a.supportLevel ? Direction.UP : Direction.DOWN;
    }
    boolean newGiver = !a.givers.keySet().containsAll(b.givers.keySet());
    boolean otherEmployer =
        b.givers.entrySet().stream()
            .anyMatch(
                g ->
                    a.givers.containsKey(g.getKey())
                        && !a.givers.get(g.getKey()).equals(g.getValue()));
    return newGiver || otherEmployer || a.lead != b.lead || a.municipality != b.municipality
        ? Direction.LATERAL
        : null;
  }

  private void add(
      @Nullable SlowDay a, @Nullable SlowDay b, LocalDate on, Direction direction, boolean back) {
    int unknown = a == null ? 0 : (int) DAYS.between(a.day(), on) - 1;
    LocalDate returnOn = null;
    for (var agreed : resident.events(ReturnAgreed.class)) {
      if (direction != Direction.OUTFLOW && on.equals(firstDay(agreed.provisionId()))) {
        returnOn = agreed.returnOn();
      }
    }
    boolean relapse = false;
    if (direction == Direction.DOWN && returnOn == null) {
      var lost = on.minusDays(unknown);
      relapse =
          movements.stream()
              .filter(m -> m.direction() == Direction.UP)
              .anyMatch(m -> lost.isBefore(m.on().plusMonths(12)));
      var before = movements.getLast();
      if (before.direction() == Direction.UP
          && before.temporary()
          && !on.isBefore(before.returnOn())) {
        relapse = false;
      }
    }
    movements.add(
        new Movement(
            on,
            a == null ? null : a.step,
            b == null ? null : b.step,
            direction,
            back,
            returnOn != null,
            returnOn,
            relapse,
            unknown,
            a == null ? null : a.lead,
            b == null ? null : b.lead,
            a == null ? null : a.municipality,
            b == null ? null : b.municipality,
            SlowCauses.on(resident, on)));
  }

  private @Nullable LocalDate firstDay(ProvisionId id) {
    return days.stream()
        .filter(d -> d.inForce.stream().anyMatch(p -> p.id().equals(id)))
        .map(SlowDay::day)
        .findFirst()
        .orElse(null);
  }

  private List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    var missing = missingIncome();
    for (var run : runs(i -> missing.get(i))) {
      var certainty =
          run.value().startsWith("UNCERTAIN") ? Gap.Certainty.UNCERTAIN : Gap.Certainty.CERTAIN;
      gaps.add(gap(Gap.Kind.INCOME, run.from(), run.to(), certainty));
    }
    Function<Integer, @Nullable Integer> leaderless =
        i -> stretchOf[i] < 0 || days.get(i).lead != null ? null : Integer.valueOf(stretchOf[i]);
    for (var run : runs(leaderless)) {
      gaps.add(gap(Gap.Kind.RESPONSIBILITY, run.from(), run.to(), Gap.Certainty.CERTAIN));
    }
    for (var offer : resident.offers()) {
      var settled = resident.settled(offer);
      var end = firstDayWithout(offer.provisions());
      var start = settled.map(s -> s.on()).orElse(null);
      if (settled.isPresent() && settled.get().fact().event() instanceof HandOverStarted s) {
        start =
            s.provisions().stream()
                .map(this::firstDay)
                .filter(d -> d != null)
                .min(comparing(d -> d))
                .orElse(s.on());
      }
      if (end != null && (start == null || start.isAfter(end))) {
        gaps.add(gap(Gap.Kind.HAND_OVER, end, start, Gap.Certainty.CERTAIN));
      }
    }
    gaps.sort(
        comparing(Gap::from)
            .thenComparing(g -> g.kind().name())
            .thenComparing(g -> g.to() == null ? LocalDate.MAX : g.to()));
    return gaps;
  }

  private Gap gap(Gap.Kind kind, LocalDate from, @Nullable LocalDate to, Gap.Certainty certainty) {
    return new Gap(kind, from, to, certainty, SlowCauses.on(resident, from));
  }

  /** Per day the certainty and the stretch of an income gap; absent where there is none. */
  private List<@Nullable String> missingIncome() {
    var missing = new ArrayList<@Nullable String>();
    boolean[] covered = new boolean[days.size()];
    for (int i = 0; i < days.size(); i++) {
      missing.add(null);
      if (stretchOf[i] < 0) {
        continue;
      }
      var day = days.get(i).day();
      var all = days.get(i).inForce;
      boolean contract = all.stream().anyMatch(p -> p.isContract(day));
      boolean paid = all.stream().anyMatch(p -> p.isContract(day) && !p.isBeforeFirstPay(day));
      int last = i - 1;
      while (last >= 0 && stretchOf[last] == stretchOf[i] && !covered[last]) {
        last--;
      }
      boolean any = last >= 0 && stretchOf[last] == stretchOf[i];
      boolean byIncomeSupport = any && incomeSupportCovers(last);
      covered[i] = incomeSupportCovers(i) || paid || (contract && !byIncomeSupport);
      if (!covered[i] && any) {
        missing.set(i, (contract ? "UNCERTAIN" : "CERTAIN") + stretchOf[i]);
      }
    }
    return missing;
  }

  private boolean incomeSupportCovers(int i) {
    return days.get(i).inForce.stream().anyMatch(p -> p.coversByIncomeSupport(days.get(i).day()));
  }

  /** The day after the last on which one of them is in force; absent when one still is. */
  private @Nullable LocalDate firstDayWithout(List<ProvisionId> ids) {
    for (int i = days.size() - 1; i >= 0; i--) {
      if (days.get(i).inForce.stream().anyMatch(p -> ids.contains(p.id()))) {
        return i == days.size() - 1 ? null : days.get(i + 1).day();
      }
    }
    return null;
  }

  private List<HandOver> handOvers() {
    return resident.offers().stream()
        .sorted(comparing(HandOverOffered::offeredOn).thenComparing(o -> o.handOverId().text()))
        .map(
            offer -> {
              var settled = resident.settled(offer);
              var status = settled.map(s -> status(s.fact())).orElseGet(() -> accepted(offer));
              return new HandOver(
                  offer.handOverId(),
                  offer.sender(),
                  offer.receiver(),
                  status,
                  offer.offeredOn(),
                  offer.answerBy(),
                  status == HandOver.Status.STARTED ? settled.orElseThrow().on() : null);
            })
        .toList();
  }

  private static HandOver.Status status(Fact settling) {
    return switch (settling.event()) {
      case HandOverStarted _ -> HandOver.Status.STARTED;
      case HandOverRefused _ -> HandOver.Status.REFUSED;
      default -> HandOver.Status.WITHDRAWN;
    };
  }

  private HandOver.Status accepted(HandOverOffered offer) {
    return resident.events(HandOverAccepted.class).stream()
            .anyMatch(e -> e.handOverId().equals(offer.handOverId()))
        ? HandOver.Status.ACCEPTED
        : HandOver.Status.OFFERED;
  }
}
