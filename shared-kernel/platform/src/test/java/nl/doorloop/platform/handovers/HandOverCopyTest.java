package nl.doorloop.platform.handovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.handovers.HandOverCopy.Content;
import nl.doorloop.platform.handovers.HandOverCopy.Said;
import nl.doorloop.platform.handovers.HandOverCopy.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOverCopyTest {
  private static final ProvisionId BENEFIT = new ProvisionId(new UUID(2, 1));
  private static final ProvisionId OTHER = new ProvisionId(new UUID(2, 2));
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  private final List<Said> said = new ArrayList<>();

  @Test
  void what_is_named_does_not_end_while_nobody_has_started() {
    first(offer(BENEFIT));
    assertThat(holds(BENEFIT, START)).isTrue();
    assertThat(holds(OTHER, START)).isFalse();
  }

  @Test
  void it_ends_from_the_day_on_that_the_receiver_starts() {
    first(offer(BENEFIT));
    first(new Content(State.STARTED, START, Set.of()));
    assertThat(holds(BENEFIT, START.minusDays(1))).isTrue();
    assertThat(holds(BENEFIT, START)).isFalse();
    assertThat(holds(BENEFIT, START.plusDays(1))).isFalse();
  }

  @Test
  void it_ends_when_the_hand_over_came_to_nothing() {
    first(offer(BENEFIT));
    first(new Content(State.CAME_TO_NOTHING, START, Set.of()));
    assertThat(holds(BENEFIT, START.minusDays(1))).isFalse();
  }

  @Test
  void the_latest_word_counts_in_whatever_order_it_is_read() {
    var offered = first(offer(BENEFIT));
    var refused = first(new Content(State.CAME_TO_NOTHING, START, Set.of()));
    correct(offered, offer(OTHER));
    correct(refused, null);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(said);
      assertThat(holds(BENEFIT, START)).isFalse();
      assertThat(holds(OTHER, START)).isTrue();
    }
    correct(offered, null);
    assertThat(holds(OTHER, START)).isFalse();
  }

  private boolean holds(ProvisionId provision, LocalDate to) {
    return HandOverCopy.holds(said, provision, to);
  }

  private static Content offer(ProvisionId provision) {
    return new Content(State.OFFERED, START.minusDays(30), Set.of(provision));
  }

  private EventId first(Content content) {
    var id = new EventId(new UUID(9, said.size()));
    said.add(new Said(id, id, Instant.ofEpochSecond(said.size()), content));
    return id;
  }

  private void correct(EventId of, @Nullable Content content) {
    said.add(
        new Said(
            new EventId(new UUID(9, said.size())),
            of,
            Instant.ofEpochSecond(said.size()),
            content));
  }
}
