package nl.doorloop.onecounter.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.language.shelteredwork.WayBackKind;
import nl.doorloop.language.shelteredwork.WithdrawalGround;
import nl.doorloop.platform.json.EventCodec;
import org.junit.jupiter.api.Test;

/** Every event that is published can be told, in both languages. */
class EveryEventHasWordsTest {
  private static final List<Class<? extends Enum<?>>> CODES =
      List.of(
          Arrangement.class,
          CorrectionReason.class,
          EndReason.class,
          Modality.class,
          Organisation.class,
          OverrideReason.class,
          PlacementKind.class,
          RejectionGround.class,
          Scheme.class,
          StatusKind.class,
          Step.class,
          SuspensionKind.class,
          WayBackKind.class,
          AdviceGround.class,
          AdviceRequester.class,
          BridgingKind.class,
          DecisionGround.class,
          IndicationCategory.class,
          WaitingListReason.class,
          WithdrawalGround.class);

  @Test
  void the_sample_of_every_event_has_a_title_and_a_summary() throws IOException {
    for (var type : KnownEvents.all()) {
      var sample = "/nl/doorloop/language/samples/" + type.name() + ".v" + type.version() + ".json";
      try (var in = KnownEvents.class.getResourceAsStream(sample)) {
        assertThat(in).as(sample).isNotNull();
        var event = new EventCodec().read(type.name(), type.version(), in.readAllBytes());
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
    KnownEvents.all().forEach(type -> keys.add(type.name()));
    for (var code : CODES) {
      for (var constant : code.getEnumConstants()) {
        keys.add(code.getSimpleName() + "." + constant.name());
      }
    }

    assertThat(texts("events.properties").keySet().stream().map(String::valueOf)).containsAll(keys);
    assertThat(texts("events_en.properties").keySet())
        .isEqualTo(texts("events.properties").keySet());
  }

  private static Properties texts(String file) throws IOException {
    var texts = new Properties();
    try (var in = Words.class.getResourceAsStream(file)) {
      texts.load(in);
    }
    return texts;
  }
}
