package nl.doorloop.onecounter;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import nl.doorloop.onecounter.access.AwaitEvent;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.corrections.CorrectionDesk;
import nl.doorloop.onecounter.domain.figures.Suppression;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.feeds.GenerationFeeds;
import nl.doorloop.onecounter.feeds.ViewMeters;
import nl.doorloop.onecounter.flows.ContinuityDesk;
import nl.doorloop.onecounter.flows.FigureDesk;
import nl.doorloop.onecounter.live.OpenStreams;
import nl.doorloop.onecounter.operations.Comparisons;
import nl.doorloop.onecounter.operations.Operations;
import nl.doorloop.onecounter.operations.Rebuilds;
import nl.doorloop.onecounter.operations.StoreComparison;
import nl.doorloop.onecounter.passing.Owners;
import nl.doorloop.onecounter.residents.ResidentSearch;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.views.Builds;
import nl.doorloop.onecounter.views.GenerationSwitch;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.feed.Feeds;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.security.InternalCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the one-counter together. */
@Configuration(proxyBeanMethods = false)
class OneCounterConfiguration {
  @Bean
  Today today(Clock clock) {
    return new Today(clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  GenerationTable generationTable(
      DataSource dataSource,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new GenerationTable(dataSource, jdbc, new TransactionTemplate(transactions), clock);
  }

  @Bean(destroyMethod = "close")
  Views views(
      GenerationTable generations, JdbcConnectionDetails server, OneCounterProperties properties) {
    return new Views(
        generations, server, properties.connections(), ObstacleSettings.of(properties.obstacles()));
  }

  @Bean
  ViewChanges viewChanges() {
    return new ViewChanges();
  }

  @Bean
  GenerationSwitch generationSwitch(
      GenerationTable generations,
      Views views,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    return new GenerationSwitch(generations, views, jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  Builds builds(JdbcClient jdbc, Clock clock) {
    return new Builds(jdbc, clock);
  }

  @Bean
  GenerationFeeds generationFeeds(
      Views views,
      GenerationTable generations,
      Builds builds,
      GenerationSwitch generationSwitch,
      Feeds feeds,
      PersonalDataKeys keys,
      ViewChanges changes,
      MeterRegistry meters,
      ObservationRegistry observations,
      Clock clock,
      OneCounterProperties properties) {
    return new GenerationFeeds(
        views,
        generations,
        builds,
        generationSwitch,
        feeds,
        keys,
        changes,
        new ViewMeters(meters, observations, clock),
        clock,
        properties);
  }

  @Bean
  ResidentAccess residentAccess(Views views, Today today) {
    return new ResidentAccess(views, today);
  }

  @Bean
  ResidentSearch residentSearch(Views views, PersonalDataKeys keys, Today today) {
    return new ResidentSearch(views, keys, today);
  }

  @Bean
  Residents residents(Views views, Today today) {
    return new Residents(views, today);
  }

  @Bean
  CorrectionDesk correctionDesk(
      Views views, ResidentAccess access, Residents residents, Owners owners, Today today) {
    return new CorrectionDesk(views, access, residents, owners, today);
  }

  @Bean
  OpenStreams openStreams(
      ResidentAccess access,
      ViewChanges changes,
      OneCounterProperties properties,
      MeterRegistry meters) {
    var streams = new OpenStreams(access, changes, properties.poll(), properties.heartbeat());
    Gauge.builder("doorloop.streams.open", streams, OpenStreams::size)
        .description("Pages that are open on a resident and hear of changes")
        .register(meters);
    return streams;
  }

  @Bean
  FigureDesk figureDesk(Views views, Today today, OneCounterProperties properties) {
    return new FigureDesk(views, today, new Suppression(properties.figuresFloor()));
  }

  @Bean
  ContinuityDesk continuityDesk(
      Views views, ResidentAccess access, Today today, OneCounterProperties properties) {
    return new ContinuityDesk(views, access, today, new Suppression(properties.figuresFloor()));
  }

  @Bean
  Operations operations(
      GenerationTable generations,
      GenerationFeeds feeds,
      Views views,
      InternalCalls calls,
      Environment environment,
      Clock clock) {
    var addresses =
        Owners.services().stream()
            .collect(
                toMap(
                    service -> service,
                    service ->
                        URI.create(
                            environment.getRequiredProperty("doorloop.services." + service))));
    return new Operations(generations, feeds, views, new StoreComparison(calls, addresses), clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  Comparisons comparisons(
      JdbcClient jdbc,
      JsonMapper json,
      Operations operations,
      @Value("${doorloop.instance:one-counter}") String runner) {
    return new Comparisons(jdbc, json, operations::consistency, runner);
  }

  @Bean
  Rebuilds rebuilds(
      GenerationTable generations,
      Builds builds,
      GenerationSwitch generationSwitch,
      Views views,
      Clock clock) {
    return new Rebuilds(generations, builds, generationSwitch, views, clock);
  }

  @Bean
  AwaitEvent awaitEvent(Views views, ViewChanges changes, OneCounterProperties properties) {
    return new AwaitEvent(views, changes, properties.awaitEvent(), properties.poll());
  }

  @Bean
  WebMvcConfigurer questionsThatWait(AwaitEvent awaitEvent) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(awaitEvent);
      }
    };
  }
}
