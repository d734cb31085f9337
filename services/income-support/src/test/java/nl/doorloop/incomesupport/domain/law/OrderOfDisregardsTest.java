package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB_PROLONGED;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.doorloop.language.incomesupport.DisregardGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderOfDisregardsTest {
  @ParameterizedTest
  @EnumSource(DisregardGround.class)
  void each_yields_to_those_before_it_and_to_no_other(DisregardGround applying) {
    assertThat(OrderOfDisregards.yields(SINGLE_PARENT, Set.of(applying)))
        .isEqualTo(
            Set.of(MEDICALLY_LIMITED, SUBSIDISED_JOB, SUBSIDISED_JOB_PROLONGED).contains(applying));
    assertThat(OrderOfDisregards.yields(SUBSIDISED_JOB, Set.of(applying)))
        .isEqualTo(applying == MEDICALLY_LIMITED);
    assertThat(OrderOfDisregards.yields(MEDICALLY_LIMITED, Set.of(applying)))
        .isEqualTo(applying == EARNINGS);
  }

  @Test
  void what_follows_or_stands_alone_yields_to_none() {
    var all = EnumSet.allOf(DisregardGround.class);
    assertThat(OrderOfDisregards.yields(EARNINGS, all)).isFalse();
    assertThat(OrderOfDisregards.yields(SUBSIDISED_JOB_PROLONGED, all)).isFalse();
    assertThat(OrderOfDisregards.yields(UNIFORM, all)).isFalse();
    assertThat(OrderOfDisregards.yields(SINGLE_PARENT, Set.of())).isFalse();
  }
}
