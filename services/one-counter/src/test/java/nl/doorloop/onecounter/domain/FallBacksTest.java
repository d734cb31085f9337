package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.event;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import org.junit.jupiter.api.Test;

class FallBacksTest {
  private static Known fallen() {
    return Known.of(
            Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01").to("2023-06-01"),
            Row.work("w", WSW_INTERNAL).from("2023-01-01").to("2023-06-01"))
        .returnProposed("r", "2024-03-01", "b", "w");
  }

  @Test
  void nobody_fell_back_and_nothing_is_reinstated_yet() {
    assertThat(FallBacks.of(List.of())).isEmpty();
    var waiting = FallBacks.of(fallen().facts());
    assertThat(waiting)
        .containsExactly(
            new FallBack(event("r"), LocalDate.parse("2024-03-01"), null, List.of(event("r"))));
    assertThat(waiting.getFirst().daysWithout()).isEmpty();
  }

  @Test
  void the_first_day_of_the_first_support_counts() {
    var known =
        fallen()
            .and("later", Row.income("b2", GENERAL_ASSISTANCE).from("2024-03-20").again("r", "b"))
            .and("first", Row.work("w2", WSW_INTERNAL).from("2024-03-11").again("r", "w"));
    var back = FallBacks.of(known.facts()).getFirst();
    assertThat(back.reinstatedOn()).isEqualTo("2024-03-11");
    assertThat(back.daysWithout()).hasValue(10);
    assertThat(back.because()).containsExactlyInAnyOrder(event("r"), event("first"));
  }

  @Test
  void on_the_same_day_nobody_was_without() {
    var known =
        fallen().and("again", Row.work("w2", WSW_INTERNAL).from("2024-03-01").again("r", "w"));
    assertThat(FallBacks.of(known.facts()).getFirst().daysWithout()).hasValue(0);
  }

  @Test
  void what_reinstates_under_another_proposal_or_never_was_does_not_count() {
    var known =
        fallen()
            .and("other", Row.work("w2", WSW_INTERNAL).from("2024-03-02").again("r2", "w"))
            .and("never", Row.work("w3", WSW_INTERNAL).from("2024-03-03").again("r", "w"))
            .withdrawn("never");
    assertThat(FallBacks.of(known.facts()).getFirst().reinstatedOn()).isNull();
  }

  @Test
  void a_proposal_that_never_was_is_none() {
    assertThat(FallBacks.of(fallen().withdrawn("r").facts())).isEmpty();
  }

  @Test
  void what_is_declined_is_no_longer_open() {
    var known =
        fallen()
            .and(
                new EntitlementEvent.ReinstatementDeclined(
                    RESIDENT,
                    provision("b"),
                    GENERAL_ASSISTANCE,
                    Known.returning("r"),
                    LocalDate.parse("2024-03-05"),
                    NotReinstatedReason.SUFFICIENT_MEANS));
    assertThat(open(known)).containsExactly(provision("w").text());
    known.and(
        new ShelteredWorkEvent.ReinstatementDeclined(
            RESIDENT,
            provision("w"),
            WSW_INTERNAL,
            Known.returning("r"),
            LocalDate.parse("2024-03-05"),
            NotReinstatedReason.OTHER_WORK));
    assertThat(open(known)).isEmpty();
    assertThat(FallBacks.of(known.facts()).getFirst().reinstatedOn()).isNull();
  }

  @Test
  void the_order_of_arrival_does_not_matter() {
    var facts =
        fallen()
            .and("first", Row.work("w2", WSW_INTERNAL).from("2024-03-11").again("r", "w"))
            .and("same", Row.income("b2", GENERAL_ASSISTANCE).from("2024-03-11").again("r", "b"))
            .returnProposed("s", "2024-02-01", "w")
            .facts();
    var expected = FallBacks.of(facts);
    assertThat(expected).extracting(FallBack::proposal).containsExactly(event("s"), event("r"));
    var random = new Random(4);
    for (int i = 0; i < 50; i++) {
      var other = new ArrayList<>(facts);
      Collections.shuffle(other, random);
      assertThat(FallBacks.of(other)).isEqualTo(expected);
    }
  }

  private static List<String> open(Known known) {
    return ReturnProposals.of(known.facts()).stream()
        .flatMap(proposal -> proposal.parts().stream())
        .flatMap(p -> p.isOpen() ? Stream.of(p.provisionId().text()) : Stream.empty())
        .toList();
  }
}
