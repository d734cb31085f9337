package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.Test;

class UpgradeTest {
  @Test
  void a_newer_platform_adds_to_the_schema_of_a_service_that_has_tables_of_its_own() {
    var database = RealParts.postgres();
    try (var older = TestService.start(database, "upgraded")) {
      assertThat(columns(older)).contains("heard_at");
      older.jdbc().sql("ALTER TABLE seen_event DROP COLUMN heard_at").update();
      older.jdbc().sql("DELETE FROM flyway_schema_history WHERE version = '2.05'").update();
      older
          .jdbc()
          .sql("INSERT INTO seen_event (feed, event_id) VALUES ('listeners', gen_random_uuid())")
          .update();
    }
    try (var newer = TestService.start(database, "upgraded")) {
      assertThat(columns(newer)).contains("heard_at");
      assertThat(
              newer
                  .jdbc()
                  .sql("SELECT count(*) FROM seen_event WHERE heard_at > now() - interval '1 hour'")
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
    }
  }

  private static List<String> columns(TestService service) {
    return service
        .jdbc()
        .sql(
            """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = 'seen_event'
            """)
        .query(String.class)
        .list();
  }
}
