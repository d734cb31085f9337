package nl.doorloop.onecounter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.CorrectionReason;
import org.junit.jupiter.api.Test;

/** What holds for any facts. Choose a seed with {@code -Ddoorloop.seed=…}. */
class TrajectoryPropertiesTest {
  private static final int RUNS = 100;
  private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

  private static List<Fact> facts(long seed) {
    return RandomFacts.any(seed, 1 + (int) Math.floorMod(seed, 40L));
  }

  @Test
  void any_order_of_arrival_and_any_duplication_give_the_same_bytes() {
    for (long seed : Seeds.of(RUNS)) {
      var random = new Random(seed);
      var facts = facts(seed);
      var expected = Trajectory.derive(facts);
      var arriving = new ArrayList<>(facts);
      for (int i = 0; i < 5; i++) {
        arriving.add(facts.get(random.nextInt(facts.size())));
        Collections.shuffle(arriving, random);
        var line = Trajectory.derive(arriving);
        assertThat(line.canonicalJson()).as("seed %d", seed).isEqualTo(expected.canonicalJson());
        assertThat(line.digest()).isEqualTo(expected.digest());
      }
    }
  }

  @Test
  void corrected_facts_are_the_same_as_facts_that_had_the_right_content_from_the_start() {
    for (long seed : Seeds.of(RUNS)) {
      var right = RandomFacts.plain(seed, 1 + (int) Math.floorMod(seed, 25L));
      var wrong = RandomFacts.plain(seed + 1_000_000, right.size());
      var arriving = new ArrayList<Fact>();
      for (int i = 0; i < right.size(); i++) {
        var fact = right.get(i);
        arriving.add(with(fact, wrong.get(i)));
        arriving.add(
            new Fact(
                id(seed, i),
                LATER.plusSeconds(i),
                "somebody",
                new Correction.EventCorrected(
                    fact.event().residentId(),
                    fact.eventId(),
                    fact.event(),
                    CorrectionReason.SOURCE_CORRECTED)));
      }
      Collections.shuffle(arriving, new Random(seed));

      assertThat(Trajectory.derive(arriving).canonicalJson())
          .as("seed %d", seed)
          .isEqualTo(Trajectory.derive(right).canonicalJson());
    }
  }

  private static Fact with(Fact fact, Fact content) {
    return new Fact(fact.eventId(), fact.recordedAt(), fact.recordedBy(), content.event());
  }

  private static EventId id(long seed, int i) {
    return new EventId(new UUID(0x4000L | (seed << 16), 0x8000_0000_0000_0000L | i));
  }

  @Test
  void a_withdrawal_is_the_same_as_the_fact_never_having_been() {
    for (long seed : Seeds.of(RUNS)) {
      var facts = RandomFacts.plain(seed, 2 + (int) Math.floorMod(seed, 25L));
      var gone = facts.get(new Random(seed).nextInt(facts.size()));
      var without = new ArrayList<>(facts);
      without.remove(gone);
      var withdrawn = new ArrayList<>(facts);
      withdrawn.add(
          new Fact(
              id(seed, 0),
              LATER,
              "somebody",
              new Correction.EventWithdrawn(
                  gone.event().residentId(),
                  gone.eventId(),
                  gone.event().legalFramework(),
                  gone.event().processingActivity(),
                  CorrectionReason.RECORDED_WRONGLY)));

      assertThat(Trajectory.derive(withdrawn))
          .as("seed %d", seed)
          .isEqualTo(Trajectory.derive(without));
    }
  }

  @Test
  void a_removed_fact_restores_the_earlier_result_and_known_on_sees_it() {
    for (long seed : Seeds.of(RUNS)) {
      var before = facts(seed);
      var expected = Trajectory.derive(before);
      var more = new ArrayList<>(before);
      for (var fact : RandomFacts.any(seed + 7, 10)) {
        more.add(new Fact(fact.eventId(), LATER, fact.recordedBy(), fact.event()));
      }

      assertThat(Trajectory.derive(Facts.knownOn(more, LATER.minusNanos(1))))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void segments_follow_each_other_without_overlap_and_two_of_a_stretch_without_hole() {
    for (long seed : Seeds.of(RUNS)) {
      var segments = Trajectory.derive(facts(seed)).segments();
      for (int i = 0; i < segments.size(); i++) {
        var segment = segments.get(i);
        var description = "seed %d, segment %d".formatted(seed, i);
        if (segment.to() != null) {
          assertThat(segment.to()).as(description).isAfter(segment.from());
        }
        if (i + 1 < segments.size()) {
          var next = segments.get(i + 1);
          assertThat(segment.to()).as(description).isNotNull();
          assertThat(next.looksLike(segment) && next.from().equals(segment.to()))
              .as(description)
              .isFalse();
          if (next.stretch() == segment.stretch()) {
            assertThat(next.from()).as(description).isEqualTo(segment.to());
          } else {
            assertThat(next.from()).as(description).isAfterOrEqualTo(segment.to());
          }
        }
      }
    }
  }

  @Test
  void a_stretch_has_at_most_one_inflow_and_one_outflow_and_movements_continue_each_other() {
    for (long seed : Seeds.of(RUNS)) {
      var line = Trajectory.derive(facts(seed));
      var stretches = line.segments().stream().map(Segment::stretch).distinct().count();
      assertThat(count(line, Direction.INFLOW)).as("seed %d", seed).isLessThanOrEqualTo(stretches);
      assertThat(count(line, Direction.OUTFLOW))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(count(line, Direction.INFLOW));
      Movement before = null;
      for (var movement : line.movements()) {
        boolean isFirst = before == null || before.direction() == Direction.OUTFLOW;
        assertThat(movement.direction() == Direction.INFLOW)
            .as("seed %d, %s", seed, movement.on())
            .isEqualTo(isFirst);
        if (before != null) {
          assertThat(movement.on()).isAfterOrEqualTo(before.on());
        }
        if (before != null && !isFirst) {
          assertThat(movement.from()).as("seed %d", seed).isEqualTo(before.to());
          assertThat(movement.organisationFrom()).isEqualTo(before.organisationTo());
          assertThat(movement.municipalityFrom()).isEqualTo(before.municipalityTo());
        }
        before = movement;
      }
    }
  }

  private static long count(Trajectory line, Direction direction) {
    return line.movements().stream().filter(m -> m.direction() == direction).count();
  }

  @Test
  void the_position_on_every_day_is_what_the_last_movement_and_the_segments_say() {
    for (long seed : Seeds.of(RUNS / 4)) {
      var line = Trajectory.derive(facts(seed));
      for (var day = LocalDate.of(2020, 1, 1);
          day.isBefore(LocalDate.of(2022, 6, 1));
          day = day.plusDays(1)) {
        var position = line.on(day);
        if (position.step() == null) {
          continue;
        }
        var on = day;
        var last = line.movements().stream().filter(m -> !m.on().isAfter(on)).toList().getLast();
        assertThat(last.to()).as("seed %d on %s", seed, day).isEqualTo(position.step());
        assertThat(last.organisationTo()).isEqualTo(position.organisation());
        assertThat(last.municipalityTo()).isEqualTo(position.municipality());
      }
    }
  }
}
