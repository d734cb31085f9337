package nl.doorloop.onecounter.pages.recording;

import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.pages.Stage;
import org.junit.jupiter.api.Test;

class DebtSubjectsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final SignalId SIGNAL = new SignalId(new UUID(6, 1));
  private static final DebtRequestId REQUEST = new DebtRequestId(new UUID(7, 1));
  private static final EarlySignalReceived RECEIVED =
      new EarlySignalReceived(
          RESIDENT, SIGNAL, SignalKind.RENT, DAY, Organisation.SDD, Municipality.DORDRECHT);
  private static final HelpRequested REQUESTED =
      new HelpRequested(
          RESIDENT, REQUEST, DAY, null, null, Organisation.SDD, Municipality.DORDRECHT);

  @Test
  void a_signal_is_followed_up_until_the_resident_answers() {
    assertThat(of(RECEIVED))
        .containsExactly("SIGNAL Vroegsignaal over huur, ontvangen op 2 maart 2026");
    assertThat(of(RECEIVED, followUp(FollowUpOutcome.NO_CONTACT))).hasSize(1);
    assertThat(of(RECEIVED, followUp(FollowUpOutcome.HELP_DECLINED))).isEmpty();
  }

  @Test
  void a_request_goes_from_the_talk_to_the_decision() {
    assertThat(of(REQUESTED))
        .containsExactly("DEBT_REQUEST Vraag om hulp bij schulden van 2 maart 2026");
    assertThat(of(REQUESTED, talk(false))).isEmpty();
    assertThat(of(REQUESTED, talk(true)))
        .containsExactly(
            "DEBT_APPLICATION Aanvraag van schuldhulpverlening, gedaan op 3 maart 2026");
    assertThat(of(REQUESTED, talk(true), new SupportAdmitted(RESIDENT, REQUEST, DAY, DAY)))
        .containsExactly("ADMISSION Toegelaten tot schuldhulpverlening op 2 maart 2026");
    assertThat(
            of(
                REQUESTED,
                talk(true),
                new SupportRefused(RESIDENT, REQUEST, DAY, DebtRefusalGround.EARLIER_USE)))
        .isEmpty();
    assertThat(of(REQUESTED, new RequestWithdrawn(RESIDENT, REQUEST, DAY))).isEmpty();
  }

  @Test
  void after_care_follows_on_an_arrangement_with_an_end() {
    var started = Row.debt("d").from("2026-01-01");
    var ended = new ArrangementEnded(RESIDENT, provision("d"), DAY, EndReason.OTHER, null);
    var care = new AfterCareStarted(RESIDENT, provision("d"), DAY);

    assertThat(of(started.event())).isEmpty();
    assertThat(of(started.to("2026-03-02").event())).hasSize(1);
    assertThat(of(started.event(), ended))
        .containsExactly("ENDED_ARRANGEMENT minnelijke schuldregeling, tot en met 1 maart 2026");
    assertThat(of(started.event(), ended, care))
        .containsExactly("AFTER_CARE Nazorg na minnelijke schuldregeling, sinds 2 maart 2026");
    assertThat(of(started.event(), ended, care, new AfterCareEnded(RESIDENT, provision("d"), DAY)))
        .isEmpty();
  }

  private static List<String> of(ResidentEvent... events) {
    return DebtSubjects.of(List.of(events), Stage.wording("nl")).stream()
        .map(subject -> subject.group() + " " + subject.text())
        .toList();
  }

  private static SignalFollowedUp followUp(FollowUpOutcome outcome) {
    return new SignalFollowedUp(RESIDENT, SIGNAL, DAY, outcome);
  }

  private static FirstTalkHeld talk(boolean application) {
    return new FirstTalkHeld(RESIDENT, REQUEST, DAY.plusDays(1), application, null);
  }
}
