package nl.doorloop.continuity.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.continuity.registry.Matching.Printed;
import nl.doorloop.continuity.registry.Matching.Split;
import nl.doorloop.continuity.registry.Registered.Outcome;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final ResidentId NEW = new ResidentId(new UUID(9, 1));
  private static final ResidentId FIRST = new ResidentId(new UUID(1, 1));
  private static final ResidentId SECOND = new ResidentId(new UUID(1, 2));

  private final List<Entry> known = new ArrayList<>();
  private final Set<Split> splits = new java.util.HashSet<>();

  @Test
  void a_row_that_gets_the_bsn_of_somebody_else_belongs_to_them() {
    known.add(entry(FIRST, null, "piet|3311AB", "piet", null));
    known.add(entry(SECOND, "b2", "piet|3311AB", "piet", null));
    assertThat(match(row(FIRST, "b2", "piet|3311AB", "piet")))
        .containsExactly(new Registered(1, SECOND, Outcome.KNOWN, null));
  }

  @Test
  void a_row_without_a_bsn_whose_key_is_that_of_another_provisional_resident_belongs_to_them() {
    known.add(entry(FIRST, null, "piet|3311AB", "piet", null));
    known.add(entry(SECOND, null, "piet|3312AB", "piet", null));
    assertThat(match(row(FIRST, null, "piet|3312AB", "piet")))
        .containsExactly(new Registered(1, SECOND, Outcome.KNOWN, null));
  }

  @Test
  void a_row_without_a_bsn_stays_where_it_is_known_when_its_name_or_postcode_changes() {
    known.add(entry(FIRST, null, "piet|3311AB", "piet", null));
    assertThat(match(row(FIRST, null, "pieter|3312AB", "pieter")))
        .containsExactly(new Registered(1, FIRST, Outcome.UPDATED, null));
  }

  @Test
  void a_row_that_loses_its_bsn_stays_with_the_same_name_and_leaves_with_another() {
    known.add(entry(FIRST, "b1", "piet|3311AB", "piet", null));
    assertThat(match(row(FIRST, null, "piet|3311AB", "piet")))
        .containsExactly(new Registered(1, FIRST, Outcome.KNOWN, null));
    assertThat(match(row(FIRST, null, "jan|3311AB", "jan")))
        .containsExactly(new Registered(1, NEW, Outcome.REGISTERED, null));
  }

  @Test
  void a_joined_resident_gets_no_bsn_of_its_own() {
    known.add(entry(FIRST, null, "piet|3311AB", "piet", SECOND));
    known.add(entry(SECOND, "b2", "piet|3311AB", "piet", null));
    assertThat(match(row(FIRST, "b3", "piet|3311AB", "piet")))
        .containsExactly(new Registered(1, NEW, Outcome.REGISTERED, null));
  }

  @Test
  void a_candidate_has_a_bsn_and_was_not_split_off() {
    known.add(entry(FIRST, null, "piet|3311AB", "piet", null));
    known.add(entry(SECOND, "b2", "piet|3311AB", "piet", null));
    assertThat(match(row(null, null, "piet|3311AB", "piet")))
        .containsExactly(new Registered(1, FIRST, Outcome.KNOWN, SECOND));
    splits.add(new Split(FIRST, SECOND));
    assertThat(match(row(null, null, "piet|3311AB", "piet")))
        .containsExactly(new Registered(1, FIRST, Outcome.KNOWN, null));
  }

  @Test
  void a_candidate_may_come_later_in_the_same_file() {
    assertThat(
            match(row(null, null, "piet|3311AB", "piet"), row(null, "b1", "piet|3311AB", "piet")))
        .extracting(Registered::candidateResidentId)
        .containsExactly(new ResidentId(new UUID(9, 2)), null);
  }

  @Test
  void rows_without_a_postcode_stand_alone() {
    assertThat(match(row(null, null, null, "piet"), row(null, null, null, "piet")))
        .extracting(Registered::residentId)
        .doesNotHaveDuplicates();
  }

  private List<Registered> match(Printed... rows) {
    var next = new int[] {0};
    return new Matching(known, splits, () -> new ResidentId(new UUID(9, ++next[0])))
        .match(List.of(rows), true, false);
  }

  private static Entry entry(
      ResidentId id,
      @Nullable String bsn,
      @Nullable String match,
      String name,
      @Nullable ResidentId joinedInto) {
    return new Entry(
        id, fingerprint(bsn, match, name), Municipality.DORDRECHT, DAY, null, joinedInto);
  }

  private static Printed row(
      @Nullable ResidentId known, @Nullable String bsn, @Nullable String match, String name) {
    var person =
        new Person(null, name, null, LocalDate.of(1980, 2, 3), null, Municipality.DORDRECHT);
    return new Printed(new Item(1, known, person, DAY), fingerprint(bsn, match, name));
  }

  private static Fingerprint fingerprint(
      @Nullable String bsn, @Nullable String match, String name) {
    return new Fingerprint(bsn, match, name, bsn + "|" + match + "|" + name);
  }
}
