package nl.doorloop.platform.inventory;

import nl.doorloop.platform.DoorloopProperties;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.StoreAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Lets a service with an event store tell what stands in it. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(EventStreams.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class InventoryAutoConfiguration {
  @Bean
  StoreInventoryApi storeInventoryApi(
      DoorloopProperties doorloop,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Scope scope) {
    // What is about an employer goes to a topic of its own, of which nobody keeps facts.
    // The source is made of digits, letters and hyphens (checked where it is set).
    var events =
        """
        select '%s' as source, event_id, 'nl.doorloop.' || type || '.v' || version as type,
          partition_key as resident_id, recorded_at, recorded_by, global_index as sequence,
          legal_framework, processing_activity, payload as data
        from event where coalesce(tags[1], '') not like all ('{employer:%%,parameter:%%}')"""
            .formatted(doorloop.source());
    return new StoreInventoryApi(
        new Inventory(jdbc, transactions, events), () -> waiting(jdbc), doorloop.source(), scope);
  }

  /** Behind the position of the relay that sends the store; before its first start, everything. */
  private static long waiting(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select count(*) from event where (tx, global_index) > (
              coalesce((select tx from relay_position where name = 'residents'), '0'),
              coalesce((select global_index from relay_position where name = 'residents'), 0))""")
        .query(Long.class)
        .single();
  }
}
