package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.WswDays.Said;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WswDaysTest {
  private static final ProvisionId WORK = new ProvisionId(new UUID(7, 1));
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void an_employment_counts_while_its_modality_is_one_of_the_wsw() {
    assertThat(of(says(1, started(WSW_INTERNAL, null)))).containsExactly(new Period(MARCH, null));
    assertThat(of(says(1, started(SHELTERED_WORK, null)))).isEmpty();
    assertThat(of(says(1, started(WSW_SUPPORTED, JULY)), says(2, changed(SHELTERED_WORK))))
        .containsExactly(new Period(MARCH, MAY));
    assertThat(of(says(2, changed(WSW_INTERNAL)), says(1, started(SHELTERED_WORK, JULY))))
        .containsExactly(new Period(MAY, JULY));
  }

  @Test
  void it_ends_when_it_is_ended() {
    assertThat(of(says(1, started(WSW_INTERNAL, null)), says(2, ended(MAY))))
        .containsExactly(new Period(MARCH, MAY));
    assertThat(of(says(1, started(WSW_INTERNAL, MAY)), says(2, ended(JULY))))
        .containsExactly(new Period(MARCH, MAY));
    assertThat(of(says(1, started(WSW_INTERNAL, null)), says(2, ended(MARCH)))).isEmpty();
  }

  @Test
  void a_correction_and_a_withdrawal_decide_the_latest_recorded_of_several() {
    var started = says(1, started(WSW_INTERNAL, null));
    var corrected = corrects(2, 1, started(WSW_INTERNAL, MAY));
    var withdrawn = corrects(3, 1, null);

    assertThat(of(corrected, started)).containsExactly(new Period(MARCH, MAY));
    assertThat(of(started, withdrawn, corrected)).isEmpty();
    assertThat(of(started, withdrawn, corrected, corrects(4, 1, started(WSW_INTERNAL, JULY))))
        .containsExactly(new Period(MARCH, JULY));
    assertThat(of(corrected)).isEmpty();
  }

  private static List<Period> of(Said... said) {
    return WswDays.of(Stream.of(said).toList());
  }

  private static Said says(int n, ShelteredWorkEvent content) {
    return corrects(n, n, content);
  }

  private static Said corrects(int n, int of, @Nullable ShelteredWorkEvent content) {
    return new Said(id(n), id(of), Instant.ofEpochSecond(n), content);
  }

  private static EventId id(int n) {
    return new EventId(new UUID(8, n));
  }

  private static EmploymentStarted started(Modality modality, @Nullable LocalDate to) {
    return new EmploymentStarted(
        RESIDENT,
        WORK,
        modality,
        null,
        null,
        null,
        MARCH,
        to,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        MARCH);
  }

  private static ModalityChanged changed(Modality modality) {
    return new ModalityChanged(RESIDENT, WORK, modality, null, MAY);
  }

  private static EmploymentEnded ended(LocalDate to) {
    return new EmploymentEnded(RESIDENT, WORK, WSW_INTERNAL, to, EndReason.OTHER);
  }
}
