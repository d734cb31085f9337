package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.onecounter.access.AwaitEvent;
import nl.doorloop.onecounter.views.Consistency;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two instances share one database, and one of them is stopped. */
class TwoInstancesTest extends WithRealParts {
  @Autowired Views views;
  @Autowired Environment environment;

  @Test
  void two_instances_share_the_work_and_either_goes_on_alone() {
    List<EventId> events = new ArrayList<>();
    List<ResidentId> residents = new ArrayList<>();
    try (var other = another()) {
      for (int i = 0; i < 60; i++) {
        var resident = Persons.somebody();
        residents.add(resident);
        events.add(
            publisher.publish(
                Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT)));
        if (i % 2 == 1) {
          events.add(publisher.publish(new ResidentsJoined(residents.get(i - 1), resident)));
        }
        events.add(
            publisher.publish(
                Persons.assessment(
                    residents.get(i / 2), 3, LocalDate.of(2021, 1, 1).plusDays(i), DORDRECHT)));
      }
      events.forEach(this::visible);
      Waiting.until(
          "the other instance sees it too",
          SOON,
          () -> other.getBean(AwaitEvent.class).await(events.getLast()));
    }
    visible(
        publisher.publish(
            Persons.assistance(residents.get(0), LocalDate.of(2022, 1, 1), null, DORDRECHT)));

    for (var compared : new Consistency(views.active()).compare()) {
      assertThat(compared.differences()).as(compared.projection()).isEmpty();
    }
    int facts =
        views
            .sql()
            .sql("select count(*) from fact where event_id = any(?::uuid[])")
            .param(events.stream().map(EventId::text).toArray(String[]::new))
            .query(Integer.class)
            .single();
    assertThat(facts).isEqualTo(events.size());
  }

  private ConfigurableApplicationContext another() {
    Map<String, Object> same = new HashMap<>();
    for (var name :
        List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "doorloop.kafka.bootstrap-servers",
            "doorloop.keys.personal-data",
            "doorloop.keys.bsn",
            "doorloop.security.token-key",
            "doorloop.services.continuity",
            "doorloop.services.income-support",
            "doorloop.services.sheltered-work",
            "doorloop.services.employer-desk",
            "doorloop.services.debt-support")) {
      same.put(name, environment.getRequiredProperty(name));
    }
    same.put("server.port", "0");
    same.put("spring.config.name", "one-counter");
    same.put("doorloop.one-counter.poll", Duration.ofMillis(50));
    return new SpringApplicationBuilder(OneCounterApplication.class).properties(same).run();
  }
}
