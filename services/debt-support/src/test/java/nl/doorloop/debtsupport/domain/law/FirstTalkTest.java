package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import org.junit.jupiter.api.Test;

class FirstTalkTest {
  private static final LocalDate TALK = LocalDate.of(2026, 1, 26);

  @Test
  void a_talk_with_an_application_is_decided_on_from_that_day() {
    assertThat(FirstTalk.decidedFrom(talk(true))).contains(TALK);
  }

  @Test
  void a_resident_who_did_not_apply_is_owed_no_decision() {
    assertThat(FirstTalk.decidedFrom(talk(false))).isEmpty();
  }

  private static FirstTalkHeld talk(boolean application) {
    return new FirstTalkHeld(
        new ResidentId(new UUID(1, 1)), new DebtRequestId(new UUID(7, 1)), TALK, application, null);
  }
}
