package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.onecounter.Publisher.Sent;
import nl.doorloop.platform.Ids;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;

/** Open pages hear of changes, and whoever recorded something reads it back. */
class LiveTest extends WithRealParts {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @Test
  void an_open_page_hears_of_every_change_and_of_nothing_else() throws Exception {
    var resident = known("Meelezer");
    try (var page = new OpenPage("region", resident, "")) {
      page.awaits(": open");
      var sent = Sent.now(Persons.assistance(resident, MAY, null, DORDRECHT));
      publisher.publish(sent);
      page.awaits("event:trajectory");
      page.awaits(":here");
      visible(sent.id());
      publisher.publish(sent);
      visible(publisher.publish(Persons.assessment(resident, 2, MAY.plusYears(1), DORDRECHT)));
      page.awaits("id:3");

      assertThat(page.lines).filteredOn(line -> line.startsWith("data:")).hasSize(2);
      assertThat(String.join("", page.lines)).doesNotContain("Meelezer", "GENERAL");
    }
  }

  @Test
  void of_what_a_page_may_not_see_it_hears_a_number_and_no_more() throws Exception {
    var resident = known("Onzichtbaar");
    try (var page = new OpenPage("drechtwerk", resident, "")) {
      page.awaits(": open");
      publisher.publish(
          new EarlySignalReceived(
              resident,
              new SignalId(Ids.next()),
              SignalKind.RENT,
              MAY,
              Organisation.SDD,
              DORDRECHT));
      page.awaits("data:");

      assertThat(page.lines)
          .allMatch(line -> line.matches("|:.*|retry:.*|id:[0-9]+|event:timeline|data:[0-9]+"));
    }
  }

  @Test
  void a_page_that_was_cut_off_hears_at_once_what_it_missed() throws Exception {
    var resident = known("Onderbroken");
    try (var page = new OpenPage("region", resident, "?since=0")) {
      page.awaits("event:trajectory");
    }
  }

  @Test
  void pages_that_are_opened_at_once_all_stay_open() throws Exception {
    var residents = IntStream.range(0, 40).mapToObj(_ -> unseen("Tegelijk")).toList();
    for (var resident : residents) {
      visible(publisher.publish(Persons.registered(resident, DORDRECHT)));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var heard =
          residents.stream()
              .map(
                  resident ->
                      threads.submit(
                          () -> {
                            try (var page = new OpenPage("region", resident, "?since=0")) {
                              page.awaits("event:trajectory");
                            }
                            return resident;
                          }))
              .toList();
      for (var page : heard) {
        page.get();
      }
    }
  }

  @Test
  void a_page_ends_when_the_resident_moves_out_of_sight() throws Exception {
    var resident = known("Vertrokken");
    try (var page = new OpenPage("dordrecht", resident, "")) {
      page.awaits(": open");
      publisher.publish(
          new AddressRecorded(resident, Municipality.SLIEDRECHT, LocalDate.of(2025, 1, 1)));
      Waiting.until("the stream ends", SOON, () -> page.ended);
    }
  }

  @Test
  void what_was_just_recorded_is_read_back() {
    var resident = known("Teruglezer");
    var id = publisher.publish(Persons.assistance(resident, MAY, null, DORDRECHT));

    var line = read("region", "/v1/residents/" + resident + "/trajectory?after=" + id);

    assertThat(line.get("segments").size()).isEqualTo(1);
  }

  @Test
  void an_event_that_never_comes_is_not_waited_for_longer_than_that() {
    var resident = known("Geduld");
    long start = System.nanoTime();

    var answer = get("region", "/v1/residents/" + resident + "?after=" + Persons.somebody().text());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(4900), Duration.ofSeconds(30));
    var problem = json(get("region", "/v1/residents/" + resident + "?after=x"), 400);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo("after");
  }

  private ResidentId unseen(String name) {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, name, DORDRECHT));
    return resident;
  }

  private ResidentId known(String name) {
    var resident = unseen(name);
    visible(publisher.publish(Persons.registered(resident, DORDRECHT)));
    return resident;
  }

  /** Reads a stream as a browser does. */
  private final class OpenPage implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<java.io.InputStream> answer;
    private volatile boolean ended;

    OpenPage(String user, ResidentId resident, String query) throws Exception {
      answer =
          HttpClient.newHttpClient()
              .send(
                  request(user, "/v1/residents/" + resident + "/stream" + query).build(),
                  HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      Thread.ofVirtual().start(this::readLines);
    }

    private void readLines() {
      try (var reader =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        reader.lines().forEach(lines::add);
      } catch (IOException | java.io.UncheckedIOException e) {
        // The page was closed.
        lines.add("closed");
      }
      ended = true;
    }

    void awaits(String line) {
      Waiting.until(
          "the page hears " + line,
          SOON,
          () -> lines.stream().anyMatch(l -> l.replace(" ", "").startsWith(line.replace(" ", ""))));
    }

    @Override
    public void close() throws IOException {
      answer.body().close();
    }
  }
}
