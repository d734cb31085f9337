package nl.doorloop.onecounter.pages.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.onecounter.pages.figure.Bar;
import nl.doorloop.onecounter.pages.figure.Span;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ResidentViewTest {
  private static final String PATH = "/inwoners/" + FictiveLife.RESIDENT;

  @Test
  void the_summary_tells_where_somebody_stands_and_how_they_came_there() {
    assertThat(view(FictiveLife.upAndDown(), "nl").summary())
        .isEqualTo(
            "Staat sinds 1 maart 2024 op trede 5: beschut, intern. De regie ligt bij Drechtwerk."
                + " Sinds 2016: 4 keer omhoog en één keer omlaag.");
    assertThat(view(FictiveLife.upAndDown(), "en").summary())
        .startsWith("Has been on rung 5 since 1 March 2024");
  }

  @Test
  void an_earlier_day_is_told_as_it_was() {
    var view = view(FictiveLife.upAndDown(), "nl", "validOn", "2017-06-01");

    assertThat(view.position()).isEqualTo("trede 3, georganiseerde activiteiten");
    assertThat(view.inForce()).extracting(p -> p.kind()).containsExactly("algemene bijstand");
    assertThat(view.figure()).isNotNull();
    assertThat(view.figure().askedX()).isNotNull();
  }

  @Test
  void nobody_without_facts_has_a_line() {
    var view = view(new FictiveLife(), "nl");

    assertThat(view.figure()).isNull();
    assertThat(view.summary()).startsWith("Er is nog geen ontwikkellijn");
    assertThat(view.months()).isEmpty();
    assertThat(view.more()).isNull();
  }

  @Test
  void a_gap_is_said_with_its_days_and_drawn_in_its_lane() {
    var view = view(FictiveLife.upAndDown(), "nl");

    assertThat(view.gaps())
        .anySatisfy(
            gap -> {
              assertThat(gap.text()).isEqualTo("Geen inkomen geregeld");
              assertThat(gap.detail()).contains("1 mei 2021").contains("61 dagen");
              assertThat(gap.open()).isFalse();
            });
    assertThat(bars(view, "INCOME")).anyMatch(bar -> bar.span().tone() == Span.Tone.GAP);
  }

  @Test
  void every_bar_leads_to_a_row_of_the_table() {
    for (var by : new String[] {"", "organisation"}) {
      var view = view(FictiveLife.upAndDown(), "nl", "by", by);
      var rows = view.rows().stream().map(ResidentView.Row::id).toList();

      assertThat(rows).doesNotHaveDuplicates();
      assertThat(
              view.figure().lanes().stream()
                  .flatMap(lane -> lane.bars().stream())
                  .map(bar -> bar.span().id()))
          .isNotEmpty()
          .allMatch(rows::contains);
    }
  }

  @Test
  void a_bar_says_everything_in_words() {
    assertThat(bars(view(FictiveLife.upAndDown(), "nl"), "PARTICIPATION"))
        .extracting(bar -> bar.span().label())
        .contains("beschut werk, Drechtwerk, vanaf 1 maart 2024");
  }

  @Test
  void a_corrected_event_shows_what_it_was_and_what_it_is() {
    var life = FictiveLife.upAndDown().correctedBenefit("ib-2", "2021-07-03", "2021-06-20", null);

    var entries = entries(view(life, "nl"));

    assertThat(entries)
        .filteredOn(e -> e.now() != null)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.summary()).contains("vanaf 1 juli 2021");
              assertThat(entry.now()).contains("vanaf 20 juni 2021");
            });
    assertThat(entries)
        .filteredOn(e -> e.corrects() != null)
        .singleElement()
        .satisfies(
            entry -> assertThat(entries).extracting(EntryView::id).contains(entry.corrects()));
  }

  @Test
  void a_withdrawn_event_stays_and_says_so() {
    var entries = entries(view(FictiveLife.upAndDown().withdrawn("dw-1"), "nl"));

    assertThat(entries)
        .filteredOn(EntryView::withdrawn)
        .singleElement()
        .satisfies(entry -> assertThat(entry.summary()).contains("dagbesteding"));
  }

  @Test
  void what_was_registered_months_later_says_so_and_everyday_delay_does_not() {
    var entries = entries(view(FictiveLife.upAndDown(), "nl"));

    assertThat(entries)
        .filteredOn(EntryView::late)
        .extracting(EntryView::on)
        .containsExactly(java.time.LocalDate.of(2017, 2, 1));
  }

  @Test
  void both_times_are_told_in_the_time_of_the_region() {
    var newest = entries(view(FictiveLife.upAndDown(), "nl")).getFirst();

    assertThat(newest.happened()).isEqualTo("1 maart 2024");
    assertThat(newest.recorded()).isEqualTo("Vastgelegd op 1 maart 2024, 12:00, door sdd");
  }

  @Test
  void events_come_under_their_month_a_page_at_a_time() {
    var view = view(FictiveLife.upAndDown(), "nl", "shown", "3");

    assertThat(view.months())
        .extracting(EntryView.Month::name)
        .containsExactly("maart 2024", "januari 2022", "augustus 2021");
    assertThat(view.more()).isEqualTo(PATH + "?shown=28");
  }

  @Test
  void what_is_wrong_in_the_address_is_said_at_its_field_and_left_out() {
    var question = question("knownOn", "2099-01-01", "validOn", "31-12-2020", "axis", "MONEY");

    assertThat(question.errors())
        .containsEntry("knownOn", "field.day.future")
        .containsEntry("validOn", "field.day.wrong")
        .containsEntry("axis", "field.choice.wrong");
    assertThat(question.elsewhereInTime()).isFalse();
  }

  private static List<Bar> bars(ResidentView view, String lane) {
    return view.figure().lanes().stream()
        .filter(l -> l.key().equals(lane))
        .findFirst()
        .orElseThrow()
        .bars();
  }

  private static List<EntryView> entries(ResidentView view) {
    return view.months().stream().flatMap(month -> month.entries().stream()).toList();
  }

  private static ResidentView view(FictiveLife life, String language, String... query) {
    return ResidentView.of(
        life.material(language), question(query), FictiveLife.TODAY, PATH, Stage.wording(language));
  }

  static ResidentQuestion question(String... query) {
    var request = new MockHttpServletRequest();
    for (int i = 0; i < query.length; i += 2) {
      request.addParameter(query[i], query[i + 1]);
    }
    return ResidentQuestion.of(request, FictiveLife.TODAY);
  }
}
