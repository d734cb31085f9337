package nl.doorloop.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Lets every connection of the pool open in the schema of the service. A transaction that is
 * forgotten would hold up every relay of the whole server, since none reads past the oldest one at
 * work, so the server ends it. An instance whose machine is gone without a word holds its locks,
 * the relay's among them, until the server finds out: after half a minute instead of hours.
 */
final class ServiceSchema implements BeanPostProcessor {
  private static final String PATIENCE =
      "-c idle_in_transaction_session_timeout=120000"
          + " -c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";
  private static final String OPTIONS = "options";

  private final String schema;

  ServiceSchema(String schema) {
    this.schema = schema;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof HikariDataSource pool && pool.getSchema() == null) {
      pool.setSchema(schema);
      pool.getDataSourceProperties().putIfAbsent(OPTIONS, PATIENCE);
    }
    return bean;
  }
}
