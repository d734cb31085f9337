package nl.doorloop.onecounter;

import java.time.Clock;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.onecounter.worklist.Assignments;
import nl.doorloop.onecounter.worklist.OncePerKey;
import nl.doorloop.onecounter.worklist.SavedViews;
import nl.doorloop.onecounter.worklist.Worklist;
import nl.doorloop.onecounter.worklist.WorklistDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the worklist together. */
@Configuration(proxyBeanMethods = false)
class WorklistConfiguration {
  @Bean
  OncePerKey worklistKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
    return new OncePerKey(jdbc, new TransactionTemplate(transactions), clock);
  }

  @Bean
  WorklistDesk worklistDesk(
      Views views,
      ResidentAccess access,
      OncePerKey keys,
      JdbcClient jdbc,
      Today today,
      Clock clock,
      OneCounterProperties properties) {
    var assignments = new Assignments(jdbc, clock);
    var worklist =
        new Worklist(
            views,
            assignments,
            today,
            properties.coldAfterDays(),
            ObstacleSettings.of(properties.obstacles()));
    return new WorklistDesk(access, worklist, assignments, keys);
  }

  @Bean
  SavedViews savedViews(ResidentAccess access, JdbcClient jdbc, OncePerKey keys, Clock clock) {
    return new SavedViews(access, jdbc, keys, clock);
  }
}
