package nl.doorloop.shelteredwork.domain.law;

import static nl.doorloop.language.shelteredwork.DecisionGround.ADVICE_MADE_CARELESSLY;
import static nl.doorloop.language.shelteredwork.DecisionGround.FOLLOWS_ADVICE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionOnAdviceTest {
  @Test
  void the_college_follows_the_advice() {
    assertThat(DecisionOnAdvice.ground(true, true, false)).contains(FOLLOWS_ADVICE);
    assertThat(DecisionOnAdvice.ground(false, false, false)).contains(FOLLOWS_ADVICE);
    assertThat(DecisionOnAdvice.ground(true, true, true)).contains(FOLLOWS_ADVICE);
  }

  @Test
  void it_decides_otherwise_only_where_the_advice_was_made_carelessly() {
    assertThat(DecisionOnAdvice.ground(true, false, false)).isEmpty();
    assertThat(DecisionOnAdvice.ground(false, true, false)).isEmpty();
    assertThat(DecisionOnAdvice.ground(true, false, true)).contains(ADVICE_MADE_CARELESSLY);
    assertThat(DecisionOnAdvice.ground(false, true, true)).contains(ADVICE_MADE_CARELESSLY);
  }
}
