package nl.doorloop.onecounter.pages;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Source;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.domain.Conflict;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.HandOver;
import nl.doorloop.onecounter.domain.figures.ContinuityFigure;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.switching.DayCover;
import nl.doorloop.onecounter.domain.switching.MonthAmount;
import nl.doorloop.onecounter.domain.switching.OfferedRemedy;
import nl.doorloop.onecounter.domain.switching.Remedy;
import nl.doorloop.onecounter.domain.switching.Uncovered;
import nl.doorloop.onecounter.domain.worklist.WorkItem;
import nl.doorloop.onecounter.worklist.WorklistFilter.Tab;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(new TreeSet<>(english().stringPropertyNames()))
        .isEqualTo(new TreeSet<>(dutch().stringPropertyNames()));
  }

  @Test
  void both_languages_take_the_same_values() throws IOException {
    var english = english();
    dutch()
        .forEach(
            (key, text) ->
                assertThat(values(english.getProperty((String) key)))
                    .as("values of %s", key)
                    .isEqualTo(values((String) text)));
  }

  @Test
  void every_code_that_a_page_names_has_words() {
    var keys =
        Stream.of(
                Stream.of(Axis.values()).map(a -> "lane." + a),
                Stream.of(Step.values()).map(s -> "step.short." + s),
                Stream.of(Scheme.values()).map(s -> "kind." + s),
                Stream.of(Modality.values()).map(m -> "kind." + m),
                Stream.of(nl.doorloop.language.employerdesk.PlacementKind.values())
                    .map(k -> "kind." + k),
                Stream.of(nl.doorloop.language.debtsupport.Arrangement.values())
                    .map(k -> "kind." + k),
                Stream.of(nl.doorloop.language.shelteredwork.StatusKind.values())
                    .map(k -> "kind." + k),
                Stream.of(ClosingReason.values()).map(r -> "opening.reason." + r),
                Stream.of(AgreementKind.values()).map(k -> "agreement.kind." + k),
                Stream.of(AgreementEndReason.values()).map(r -> "agreement.reason." + r),
                Stream.of(ProposalOutcome.values()).map(o -> "proposal.outcome." + o),
                Stream.of(NotPlacedReason.values()).map(r -> "proposal.reason." + r),
                KnownEvents.all().stream()
                    .filter(e -> EmployerEvent.class.isAssignableFrom(e.event()))
                    .map(EventType::name)
                    .filter(name -> name.startsWith("employer-desk."))
                    .map(name -> name.replace("employer-desk.", "employer.event.")),
                Stream.of(RequestSubject.values()).map(s -> "request.about." + s),
                Stream.of("kind.JOB_COACH", "kind.WAGE_COST_SUBSIDY"),
                Stream.of(Gap.Kind.values())
                    .flatMap(k -> Stream.of("gap." + k, "summary.gap." + k)),
                Stream.of(Conflict.Kind.values()).map(k -> "conflict." + k),
                Stream.of(HandOver.Status.values()).map(s -> "hand-over." + s),
                Stream.of(Direction.values())
                    .flatMap(d -> Stream.of("direction.mark." + d, "work.why.return." + d)),
                Stream.of(WorkItem.Kind.values()).map(k -> "work.kind." + k),
                Stream.of("work.why.return.PROPOSED"),
                Stream.of(DayCover.values()).map(c -> "switch.cover." + c),
                Stream.of(Remedy.values()).map(r -> "switch.remedy." + r),
                Stream.of(OfferedRemedy.Reason.values()).map(r -> "switch.reason." + r),
                Stream.of(MonthAmount.Kind.values()).map(k -> "switch.amount." + k),
                Stream.of(Uncovered.Certainty.values()).map(c -> "switch.certainty." + c),
                Stream.of(Obstacle.values())
                    .filter(Obstacle::isFound)
                    .flatMap(o -> Stream.of("obstacle." + o, "work.why.obstacle." + o)),
                Stream.of(WorkItem.Mark.values()).map(m -> "work.why.gap." + m),
                Stream.of(HandOver.Status.values())
                    .filter(HandOver.Status::isOpen)
                    .flatMap(s -> Stream.of("work.hand-over." + s, "work.why.hand-over." + s)),
                Stream.of(Tab.values())
                    .flatMap(t -> Stream.of("worklist.tab." + t, "worklist.nothing." + t)),
                Stream.of(ContinuityFigure.values())
                    .flatMap(
                        f ->
                            Stream.of("figure", "value", "what")
                                .map(about -> "continuity." + about + "." + f)),
                Stream.of(Source.values()).map(s -> "source." + s.text()),
                IntStream.rangeClosed(1, 6).mapToObj(n -> "rung." + n))
            .flatMap(keysOf -> keysOf)
            .toList();

    for (var locale : List.of(PagesConfiguration.DUTCH, Locale.ENGLISH)) {
      assertThat(keys)
          .allSatisfy(
              key ->
                  assertThat(Stage.TEXTS.getMessage(key, new Object[] {1, 2, 3, 4}, locale))
                      .isNotBlank());
    }
  }

  private static TreeSet<Integer> values(String text) {
    var formats = new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex();
    return IntStream.range(0, formats.length).boxed().collect(toCollection(TreeSet::new));
  }

  private static Properties dutch() throws IOException {
    return read("/messages.properties");
  }

  private static Properties english() throws IOException {
    return read("/messages_en.properties");
  }

  private static Properties read(String path) throws IOException {
    var properties = new Properties();
    try (var in = MessagesTest.class.getResourceAsStream(path)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
