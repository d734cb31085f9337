package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One hand-over over time, whatever becomes of it: on every day of the open line one organisation
 * leads, the sender until the receiver starts. The days are random; {@code -Dseed} runs one again.
 */
class HandOverLeadTest {
  private static final LocalDate BENEFIT = LocalDate.of(2020, 1, 1);
  private static final LocalDate OFFERED = LocalDate.of(2020, 3, 1);

  static List<Long> seeds() {
    var one = Long.getLong("seed");
    return one == null ? new Random().longs(200).boxed().toList() : List.of(one);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void on_every_day_one_organisation_leads(long seed) {
    var random = new Random(seed);
    var accepted = OFFERED.plusDays(random.nextInt(20));
    var settled = accepted.plusDays(random.nextInt(40));
    var benefitEnds = settled.plusDays(random.nextInt(5));
    boolean starts = random.nextBoolean();
    var known =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE)
                    .from(BENEFIT.toString())
                    .to(benefitEnds.toString()))
            .offered("h", OFFERED.toString(), "b")
            .accepted("h", accepted.toString());
    if (starts) {
      known =
          known
              .and(
                  Row.work("w", WSW_INTERNAL)
                      .from(settled.minusDays(random.nextInt(5)).toString())
                      .by(DRECHTWERK))
              .started("h", settled.toString(), "w");
    } else {
      known = known.and(new HandOverWithdrawn(Known.RESIDENT, Known.handOver("h"), settled));
    }
    var facts = new ArrayList<>(known.facts());
    Collections.shuffle(facts, random);
    var trajectory = Trajectory.derive(facts);

    assertThat(trajectory.gaps())
        .as("seed %d", seed)
        .noneMatch(gap -> gap.kind() == Gap.Kind.RESPONSIBILITY);
    for (var day = OFFERED; day.isBefore(settled.plusDays(60)); day = day.plusDays(1)) {
      var on = day;
      var leads =
          trajectory.segments().stream()
              .filter(s -> !on.isBefore(s.from()) && (s.to() == null || on.isBefore(s.to())))
              .map(Segment::organisation)
              .toList();
      var expected = starts && !on.isBefore(settled) ? DRECHTWERK : SDD;
      if (starts || on.isBefore(benefitEnds)) {
        assertThat(leads).as("on %s, seed %d", on, seed).containsExactly(expected);
      } else {
        assertThat(leads).as("closed on %s, seed %d", on, seed).isEmpty();
      }
    }
  }
}
