package nl.doorloop.employerdesk.desk;

import java.time.Duration;
import java.util.List;
import nl.doorloop.employerdesk.workplaces.WorkFactTable;
import nl.doorloop.employerdesk.workplaces.WorkFacts;
import nl.doorloop.platform.DoorloopProperties;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.feed.Feed;
import nl.doorloop.platform.feed.FeedSettings;
import nl.doorloop.platform.feed.Feeds;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the desk of an employer is made of. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
  private static final Duration REST = Duration.ofMillis(50);

  @Bean
  WorkFacts workFacts(JdbcClient jdbc, EventCodec codec) {
    return new WorkFacts(new WorkFactTable(jdbc, codec));
  }

  /**
   * A feed of its own, with its own positions: it begins at the first fact also where the service
   * has been at work for years, and again where its table is emptied with its positions.
   */
  @Bean
  Feed workPlacesFeed(
      Feeds feeds,
      DoorloopProperties doorloop,
      PlatformTransactionManager transactions,
      JdbcClient jdbc,
      WorkFacts work) {
    var group = "doorloop." + doorloop.service() + "." + WorkFacts.FEED;
    return feeds.create(
        new FeedSettings(WorkFacts.FEED, List.of(Topics.RESIDENTS), group).withRest(REST),
        new TransactionTemplate(transactions),
        jdbc,
        work);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
  }

  @Bean
  EmployerReach employerReach(Scope scope) {
    return new EmployerReach(scope);
  }

  @Bean
  EmployerBook employerBook(JdbcClient jdbc, EventCodec codec) {
    return new EmployerBook(jdbc, codec);
  }

  @Bean
  EmployerDesks employerDesks(
      EmployerBook book, EventStreams streams, WorkFacts work, ResidentDirectory directory) {
    return new EmployerDesks(book, new ProposalBook(streams), work, directory);
  }
}
