package nl.doorloop.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FictiveBsnTest {

  @Test
  void every_resident_of_the_largest_region_has_a_valid_number_of_their_own() {
    for (long seed : new long[] {0, 1, -5, Long.MAX_VALUE, Long.MIN_VALUE}) {
      var numbers = new HashSet<String>();
      for (int resident = 0; resident < FictiveBsn.MOST_RESIDENTS; resident++) {
        var bsn = FictiveBsn.of(seed, resident);
        assertThat(Reader.passesElevenTest(bsn) && (bsn.startsWith("999") || bsn.startsWith("998")))
            .as(bsn)
            .isTrue();
        numbers.add(bsn);
      }
      assertThat(numbers).hasSize(FictiveBsn.MOST_RESIDENTS);
    }
  }
}
