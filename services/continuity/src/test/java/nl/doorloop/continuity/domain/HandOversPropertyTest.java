package nl.doorloop.continuity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.continuity.domain.HandOverCommand.AcceptHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.EscalateHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RefuseHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RemindHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.StartHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.WithdrawHandOver;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two organisations pass a resident's one provision to and fro. Each acts on what it happens to
 * think; what they send is late, comes twice and overtakes; the scheduler sends what it has too.
 * Run one game again with {@code -Dseed}.
 */
class HandOversPropertyTest {
  private static final ResidentId SANNE = new ResidentId(new UUID(1, 1));
  private static final ProvisionId THING = new ProvisionId(new UUID(2, 1));
  private static final Organisation FIRST_HOLDER = Organisation.SDD;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int MESSAGES = 160;
  private static final int GAMES = 200;

  static List<Long> seeds() {
    var one = Long.getLong("seed");
    return one == null ? new Random().longs(GAMES).boxed().toList() : List.of(one);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoever_acts_and_however_it_arrives_one_organisation_is_responsible(long seed) {
    var game = new Game(seed);
    for (int i = 0; i < MESSAGES; i++) {
      game.deliver();
    }
  }

  @Test
  void in_many_games_somebody_is_handed_over_and_back() {
    int back = 0;
    for (long seed = 0; seed < GAMES; seed++) {
      var game = new Game(seed);
      for (int i = 0; i < MESSAGES; i++) {
        game.deliver();
      }
      back += game.starts() > 1 ? 1 : 0;
    }
    assertThat(back).isGreaterThan(GAMES / 5);
  }

  private static final class Game {
    private final long seed;
    private final Random random;
    private final Chronicle recorded = new Chronicle();
    private final List<HandOverEvent> events = new ArrayList<>();
    private final List<HandOverCommand> underway = new ArrayList<>();
    private final Set<HandOverCommand> accepted = new HashSet<>();
    private final Map<HandOverId, HandOverEvent> outcomes = new HashMap<>();
    private LocalDate today = FIRST_DAY;

    Game(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
    }

    /** Somebody thinks of something, and anything that is underway arrives, perhaps again. */
    void deliver() {
      underway.add(thinkOf());
      today = today.plusDays(random.nextInt(2));
      var message = underway.get(random.nextInt(underway.size()));
      if (random.nextInt(3) > 0) {
        underway.remove(message);
      }
      var decision = HandOvers.DECIDER.decide(message, recorded);
      switch (decision) {
        case Refused(var why) ->
            assertThat(accepted).as("%s of seed %d", why, seed).doesNotContain(message);
        case Accepted(var decided) -> {
          if (!accepted.add(message)) {
            assertThat(decided).as("a repeated message, seed %d", seed).isEmpty();
          }
          decided.forEach(this::record);
        }
      }
      check();
    }

    private void record(DomainEvent event) {
      recorded.add(new EventId(new UUID(9, events.size())), event);
      var of = (HandOverEvent) event;
      events.add(of);
      switch (of) {
        case HandOverStarted _, HandOverRefused _, HandOverWithdrawn _ ->
            assertThat(outcomes.put(of.handOverId(), of)).as("one outcome, seed %d", seed).isNull();
        case HandOverEvent _ -> {}
      }
    }

    /** Read from the events alone, by nobody's code but this. */
    private void check() {
      var handOvers = HandOvers.DECIDER.state(recorded);
      for (var day = today.minusDays(6); !day.isAfter(today); day = day.plusDays(1)) {
        assertThat(responsible(handOvers, day)).as("on %s, seed %d", day, seed).hasSize(1);
        assertThat(openOn(day)).as("open on %s, seed %d", day, seed).isLessThanOrEqualTo(1);
      }
    }

    /** Whoever was offered the thing and started holds it; before that, whoever offered it. */
    private Set<Organisation> responsible(HandOvers handOvers, LocalDate day) {
      var held = EnumSet.noneOf(Organisation.class);
      var holder = FIRST_HOLDER;
      for (var event : events) {
        if (event instanceof HandOverStarted start && !start.on().isAfter(day)) {
          var offer = offer(start.handOverId());
          assertThat(offer.sender()).as("who hands over, seed %d", seed).isEqualTo(holder);
          holder = offer.receiver();
        }
      }
      held.add(holder);
      handOvers.all().values().stream()
          .filter(h -> isLast(h, day))
          .forEach(h -> held.add(h.responsible(day)));
      return held;
    }

    /** The hand-over that says who is responsible on a day: the last that was offered by then. */
    private boolean isLast(HandOver handOver, LocalDate day) {
      var offers =
          events.stream()
              .filter(HandOverOffered.class::isInstance)
              .map(HandOverOffered.class::cast)
              .filter(o -> !o.offeredOn().isAfter(day))
              .toList();
      return !offers.isEmpty()
          && offers.getLast().handOverId().equals(handOver.offer().handOverId());
    }

    private int openOn(LocalDate day) {
      return (int)
          events.stream()
              .filter(HandOverOffered.class::isInstance)
              .map(HandOverOffered.class::cast)
              .filter(o -> !o.offeredOn().isAfter(day))
              .filter(o -> !isOver(o.handOverId(), day))
              .count();
    }

    private boolean isOver(HandOverId id, LocalDate day) {
      return switch (outcomes.get(id)) {
        case HandOverStarted e -> !e.on().isAfter(day);
        case HandOverRefused e -> !e.on().isAfter(day);
        case HandOverWithdrawn e -> !e.on().isAfter(day);
        case null -> false;
        case HandOverEvent e -> throw new AssertionError(e);
      };
    }

    private HandOverOffered offer(HandOverId id) {
      return events.stream()
          .filter(e -> e instanceof HandOverOffered && e.handOverId().equals(id))
          .map(HandOverOffered.class::cast)
          .findFirst()
          .orElseThrow();
    }

    long starts() {
      return events.stream().filter(HandOverStarted.class::isInstance).count();
    }

    /** Until it was handed over the other one has nothing to offer. */
    private Organisation holderOrAny(Organisation by) {
      return starts() > 0 ? by : FIRST_HOLDER;
    }

    private static OfferHandOver offering(HandOverId id, Organisation by, LocalDate on) {
      return new OfferHandOver(
          SANNE,
          id,
          by,
          by,
          by == Organisation.SDD ? Organisation.DRECHTWERK : Organisation.SDD,
          HandOverAim.OTHER,
          List.of(HandOverPart.of(THING, LegalFramework.PW)),
          on,
          on.plusDays(5),
          on.plusDays(10));
    }

    /** Mostly the newest hand-over, or one to come; sometimes any. */
    private HandOverId anyHandOver() {
      long offered = events.stream().filter(HandOverOffered.class::isInstance).count();
      var newest = events.isEmpty() ? null : events.getLast().handOverId();
      return newest != null && random.nextInt(3) > 0
          ? newest
          : new HandOverId(new UUID(7, random.nextInt((int) offered + 2)));
    }

    private HandOverCommand thinkOf() {
      var id = anyHandOver();
      var by = Organisation.values()[random.nextInt(2)];
      var on = today.minusDays(random.nextInt(3));
      return switch (random.nextInt(12)) {
        case 0, 1 -> offering(id, holderOrAny(by), on);
        case 2, 3 -> new AcceptHandOver(SANNE, id, by, on, TeamCode.of("WERK-1"), on.plusDays(1));
        case 4 -> new RefuseHandOver(SANNE, id, by, on, HandOverRefusalReason.OTHER, null);
        case 5 -> new WithdrawHandOver(SANNE, id, by, on);
        case 6 ->
            new RemindHandOver(SANNE, id, HandOverReminder.values()[random.nextInt(2)], today);
        case 7 -> new EscalateHandOver(SANNE, id, today);
        case 8, 9 ->
            offering(new HandOverId(new UUID(7, 1000L + events.size())), holderOrAny(by), on);
        default -> new StartHandOver(SANNE, id, by, on, List.of());
      };
    }
  }
}
