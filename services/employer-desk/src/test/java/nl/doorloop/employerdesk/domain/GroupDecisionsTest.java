package nl.doorloop.employerdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.GroupDecisions.Decided;
import nl.doorloop.employerdesk.domain.GroupDecisions.Said;
import nl.doorloop.language.EventId;
import org.junit.jupiter.api.Test;

class GroupDecisionsTest {
  private static final Instant THEN = Instant.parse("2026-05-01T10:00:00Z");
  private static final Decided OUT = new Decided(LocalDate.of(2026, 5, 1), false, THEN);
  private static final Decided LATER = new Decided(LocalDate.of(2026, 6, 1), false, THEN);

  private static EventId id(int number) {
    return new EventId(new UUID(9, number));
  }

  private static Said said(int by, int of, Optional<Decided> decided) {
    return new Said(id(by), id(of), THEN.plusSeconds(by), decided);
  }

  @Test
  void a_correction_or_a_withdrawal_decides_in_whatever_order_they_came() {
    var first = said(1, 1, Optional.of(OUT));
    var corrected = said(2, 1, Optional.of(LATER));
    var withdrawn = said(3, 1, Optional.empty());
    assertThat(GroupDecisions.of(List.of(first))).containsExactly(OUT);
    assertThat(GroupDecisions.of(List.of(corrected, first))).containsExactly(LATER);
    assertThat(GroupDecisions.of(List.of(withdrawn, corrected, first))).isEmpty();
    assertThat(GroupDecisions.of(List.of(first, said(4, 4, Optional.of(LATER)))))
        .containsExactlyInAnyOrder(OUT, LATER);
  }
}
