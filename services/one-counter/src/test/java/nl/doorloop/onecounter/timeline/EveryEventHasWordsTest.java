package nl.doorloop.onecounter.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.language.shelteredwork.WayBackKind;
import nl.doorloop.platform.json.EventCodec;
import org.junit.jupiter.api.Test;

/** Every event that is published can be told, in both languages. */
class EveryEventHasWordsTest {
  private static final List<Class<? extends Enum<?>>> CODES =
      List.of(
          AnswerTiming.class,
          Arrangement.class,
          ArrangementOutcome.class,
          BackdatingGround.class,
          CorrectionReason.class,
          DebtRefusalGround.class,
          DisregardGround.class,
          DespiteHandOver.class,
          EndReason.class,
          ExtensionGround.class,
          GuidanceKind.class,
          FollowUpOutcome.class,
          HandOverAim.class,
          HandOverRefusalReason.class,
          HandOverReminder.class,
          LegalFramework.class,
          Modality.class,
          NotReinstatedReason.class,
          Organisation.class,
          OverrideReason.class,
          PlacementKind.class,
          ClosingReason.class,
          RequestSubject.class,
          AgreementKind.class,
          AgreementEndReason.class,
          NotPlacedReason.class,
          ProposalOutcome.class,
          PremiumOutcome.class,
          Recurrence.class,
          ReductionGround.class,
          RejectionGround.class,
          ReuseGround.class,
          RevisionGround.class,
          ReviewOutcome.class,
          Scheme.class,
          SearchPeriodException.class,
          SearchPeriodGround.class,
          SignalKind.class,
          StatusKind.class,
          Step.class,
          SubsidyGround.class,
          SuspensionKind.class,
          StayAllowance.class,
          NoticeKind.class,
          ObjectionOutcome.class,
          LateSubsidyGround.class,
          AdviceShortcut.class,
          ShelterGround.class,
          WorkSupport.class,
          WorkSupportGround.class,
          SubsidyRequester.class,
          CapacityKind.class,
          CapacityRequester.class,
          UnduePaymentGround.class,
          Institution.class,
          Threat.class,
          TrainingOutcome.class,
          WayBackKind.class,
          AdviceGround.class,
          AdviceRequester.class,
          BridgingKind.class,
          DecisionGround.class,
          IndicationCategory.class,
          IndicationWithdrawalGround.class,
          WaitingListReason.class,
          WithdrawalGround.class);

  @Test
  void the_sample_of_every_event_has_a_title_and_a_summary() throws IOException {
    for (var type : ofResidents()) {
      var sample = "/nl/doorloop/language/samples/" + type.name() + ".v" + type.version() + ".json";
      try (var in = KnownEvents.class.getResourceAsStream(sample)) {
        assertThat(in).as(sample).isNotNull();
        var event = new EventCodec().readOfResident(type.name(), type.version(), in.readAllBytes());
        for (var locale : List.of(Locale.of("nl"), Locale.ENGLISH)) {
          var sentences = new Sentences(Words.in(locale));
          assertThat(sentences.title(event)).as(sample).isNotBlank().doesNotContain("{");
          assertThat(sentences.summary(event)).as(sample).isNotBlank().doesNotContain("{");
        }
      }
    }
  }

  @Test
  void every_code_has_a_name_in_both_languages() throws IOException {
    var keys = new ArrayList<String>();
    ofResidents().forEach(type -> keys.add(type.name()));
    for (var code : CODES) {
      for (var constant : code.getEnumConstants()) {
        keys.add(code.getSimpleName() + "." + constant.name());
      }
    }

    assertThat(texts("events.properties").keySet().stream().map(String::valueOf)).containsAll(keys);
    assertThat(texts("events_en.properties").keySet())
        .isEqualTo(texts("events.properties").keySet());
  }

  private static List<EventType> ofResidents() {
    return KnownEvents.all().stream()
        .filter(type -> ResidentEvent.class.isAssignableFrom(type.event()))
        .toList();
  }

  private static Properties texts(String file) throws IOException {
    var texts = new Properties();
    try (var in = Words.class.getResourceAsStream(file)) {
      texts.load(in);
    }
    return texts;
  }
}
