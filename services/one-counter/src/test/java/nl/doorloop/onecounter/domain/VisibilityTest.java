package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.LegalFramework.PW;
import static nl.doorloop.language.LegalFramework.WGS;
import static nl.doorloop.language.LegalFramework.WMO;
import static nl.doorloop.language.LegalFramework.WSW;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.junit.jupiter.api.Test;

/** Contract 4, who calls: what the caller's legal frameworks do not cover is left out. */
class VisibilityTest {
  private static final Trajectory FULL =
      new Known()
          .and("work", Row.work("w", WSW_INTERNAL).from("2020-01-01"))
          .and("benefit", Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01"))
          .and("debt", Row.debt("d").from("2020-03-01").to("2020-05-01"))
          .and("job", Row.placement("p", JOB).from("2020-07-01").subsidised())
          .trajectory();

  private static Trajectory seenBy(Trajectory full, LegalFramework... covered) {
    return full.visibleTo(Visibility.of(Set.of(covered), full));
  }

  @Test
  void provisions_are_left_out_and_segments_joined_where_they_then_look_the_same() {
    var seen = seenBy(FULL, WSW);

    assertThat(FULL.segments()).hasSize(5);
    assertThat(seen.segments())
        .extracting(segment -> segment.from() + ".." + segment.to())
        .containsExactly("2020-01-01..2020-07-01", "2020-07-01..null");
    assertThat(seen.segments())
        .allSatisfy(
            segment ->
                assertThat(segment.provisions())
                    .extracting(Provision::kind)
                    .containsExactly("WSW_INTERNAL"));
  }

  @Test
  void step_support_lead_and_municipality_are_those_of_the_full_derivation() {
    var last = seenBy(FULL, WSW).segments().getLast();

    assertThat(last.step()).hasToString("SUBSIDISED_JOB");
    assertThat(last.supportLevel()).isEqualTo(1);
  }

  @Test
  void segments_of_two_stretches_are_not_joined() {
    var full =
        Known.of(Row.work("w", WSW_INTERNAL).from("2020-01-01"), Row.debt("d").from("2020-06-01"))
            .closed("2020-06-01")
            .trajectory();

    assertThat(seenBy(full, WSW).segments()).hasSize(2);
  }

  @Test
  void events_are_left_out_of_because() {
    assertThat(seenBy(FULL, WSW).movements().getFirst().because())
        .extracting(Cause::eventId)
        .containsExactly(Known.event("work"));
    assertThat(seenBy(FULL, WSW).movements()).hasSameSizeAs(FULL.movements());
  }

  @Test
  void a_conflict_is_seen_by_who_may_see_both_provisions() {
    assertThat(seenBy(FULL, WSW).conflicts()).isEmpty();
    assertThat(seenBy(FULL, PW).conflicts()).isEmpty();
    assertThat(seenBy(FULL, WSW, PW).conflicts()).hasSize(1);
  }

  @Test
  void a_conflict_outside_every_stretch_is_seen_too() {
    var full =
        Known.of(
                Row.status("s", StatusKind.TARGET_GROUP_REGISTER).from("2020-01-01"),
                Row.status("t", StatusKind.EXCLUSIVELY_SHELTERED).from("2020-01-01"))
            .trajectory();

    assertThat(seenBy(full, PW).conflicts()).hasSize(1);
    assertThat(seenBy(full, WSW).conflicts()).isEmpty();
  }

  @Test
  void an_income_gap_is_seen_by_who_may_see_every_income_support_of_the_resident() {
    var full =
        Known.of(
                Row.debt("d").from("2020-01-01"),
                Row.income("b", IOAW).from("2020-01-01").to("2020-06-01"))
            .trajectory();

    assertThat(full.gaps()).extracting(Gap::kind).containsExactly(Gap.Kind.INCOME);
    assertThat(seenBy(full, WGS, WSW, WMO).gaps()).isEmpty();
    assertThat(seenBy(full, PW).gaps()).isEmpty();
    assertThat(seenBy(full, PW, LegalFramework.IOAW).gaps()).hasSize(1);
  }

  @Test
  void who_may_see_everything_sees_the_full_derivation() {
    var all = EnumSet.allOf(LegalFramework.class);

    assertThat(FULL.visibleTo(Visibility.of(all, FULL))).isEqualTo(FULL);
  }
}
