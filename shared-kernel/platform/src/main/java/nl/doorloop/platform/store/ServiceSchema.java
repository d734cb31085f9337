package nl.doorloop.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets every connection of the pool open in the schema of the service. A transaction that is
 * forgotten would hold up every relay of the whole server, since none reads past the oldest one at
 * work, so the server ends it.
 */
final class ServiceSchema implements BeanPostProcessor {
  static final String FORGOTTEN_AFTER = "-c idle_in_transaction_session_timeout=120000";
  private static final String OPTIONS = "options";

  private final String schema;

  ServiceSchema(String schema) {
    this.schema = schema;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof HikariDataSource pool && pool.getSchema() == null) {
      pool.setSchema(schema);
      pool.getDataSourceProperties().putIfAbsent(OPTIONS, FORGOTTEN_AFTER);
    }
    return bean;
  }
}
