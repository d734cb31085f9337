package nl.doorloop.platform.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Lets every connection of the pool open in the schema of the service. */
final class ServiceSchema implements BeanPostProcessor {
  private final String schema;

  ServiceSchema(String schema) {
    this.schema = schema;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof HikariDataSource pool && pool.getSchema() == null) {
      pool.setSchema(schema);
    }
    return bean;
  }
}
